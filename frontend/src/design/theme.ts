import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core'

// Shade 6 is the colour of the palette; the others are its steps. theme.css holds the named colours of both schemes.
const pine: MantineColorsTuple = [
  '#EAF6F1', '#D3EBE1', '#A5D6C2', '#79C3A7', '#4BAD86', '#268E69', '#0B6B50', '#085843', '#064535', '#033F2E',
] // prettier-ignore
const vermilion: MantineColorsTuple = [
  '#FDEDEB', '#F9D6D2', '#F2AFA8', '#EA877D', '#DF6157', '#CB3F35', '#B3261E', '#971F18', '#7A1812', '#5E110D',
] // prettier-ignore
const gray: MantineColorsTuple = [
  '#F6F8F5', '#EDF1EC', '#E1E7E2', '#D2DAD4', '#BAC5BE', '#98A69E', '#6F8077', '#51625B', '#33423B', '#17241F',
] // prettier-ignore
const dark: MantineColorsTuple = [
  '#E3EAE6', '#C6D1CB', '#A9B7B0', '#7F9087', '#4C5A53', '#34413B', '#242F2A', '#18211D', '#101714', '#0B100E',
] // prettier-ignore

export const theme = createTheme({
  colors: { pine, vermilion, gray, dark },
  primaryColor: 'pine',
  primaryShade: { light: 6, dark: 6 },
  black: '#17241F',
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'ui-monospace, Menlo, Consolas, var(--font)',
  headings: { fontFamily: 'var(--font)', fontWeight: '650' },
  lineHeights: { xs: '1.5', sm: '1.55', md: '1.65', lg: '1.65', xl: '1.65' },
  defaultRadius: 'md',
  radius: { md: '0.625rem' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'md', loaderProps: { type: 'dots' } } },
    TextInput: { defaultProps: { size: 'md' } },
    NumberInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md', autosize: true, minRows: 3 } },
    Select: { defaultProps: { size: 'md', checkIconPosition: 'right' } },
    NativeSelect: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
  },
})

const named = {
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-body': 'var(--card)',
  '--mantine-color-dimmed': 'var(--muted)',
  '--mantine-color-placeholder': 'var(--muted)',
  '--mantine-color-anchor': 'var(--link)',
  '--mantine-color-error': 'var(--urgent)',
  '--mantine-color-default-border': 'var(--edge)',
  '--mantine-color-pine-light': 'var(--wash)',
  '--mantine-color-pine-light-hover': 'var(--wash-hover)',
  '--mantine-color-pine-light-color': 'var(--link)',
}

export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: named, dark: named })
