// Mantine's CSS by component and in its layer, so that ours always wins. A lazy page that uses further components
// imports their styles itself: '@mantine/core/styles/<Component>.layer.css', with those it is built of.
import './layers.css'
import '@mantine/core/styles/default-css-variables.layer.css'
import '@mantine/core/styles/global.layer.css'
import '@mantine/core/styles/UnstyledButton.layer.css'
import '@mantine/core/styles/Button.layer.css'
import '@mantine/core/styles/Loader.layer.css'
import './theme.css'
