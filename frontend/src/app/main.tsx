import '../design/styles'
import { createRoot } from 'react-dom/client'
import { App } from './App'

const root = document.getElementById('root')
// Below the floor public/early.js shows a plain page instead.
if (root && 'CSSLayerBlockRule' in window) {
  document.getElementById('plain')?.remove()
  createRoot(root).render(<App />)
}
