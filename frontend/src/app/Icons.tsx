import type { ReactNode } from 'react'

/** Line icons beside words, never in their place. */
const Icon = ({ children }: { children: ReactNode }) => (
  <svg
    viewBox="0 0 24 24"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.8"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    {children}
  </svg>
)

export const HomeIcon = () => (
  <Icon>
    <path d="M4 11.500 12 5l8 6.500V19a1 1 0 0 1-1 1h-4.500v-5h-5v5H5a1 1 0 0 1-1-1z" />
  </Icon>
)
export const NeedIcon = () => (
  <Icon>
    <circle cx="11" cy="11" r="6" />
    <path d="m20 20-4.700-4.700" />
  </Icon>
)
export const OfferIcon = () => (
  <Icon>
    <path d="M4 9h16l-1.500 10.200a1 1 0 0 1-1 .8h-11a1 1 0 0 1-1-.8zM8 9l3-5M16 9l-3-5" />
  </Icon>
)
export const PlusIcon = () => (
  <Icon>
    <path d="M12 5v14M5 12h14" />
  </Icon>
)
export const DeskIcon = () => (
  <Icon>
    <circle cx="12" cy="8" r="3.800" />
    <path d="M4.500 20c.8-4 3.800-6 7.500-6s6.700 2 7.500 6" />
  </Icon>
)

export const Logo = () => (
  <svg viewBox="0 0 32 32" aria-hidden="true">
    <rect width="32" height="32" rx="7" fill="var(--pine)" />
    <path
      d="M16 26V13m0 5c-5 0-8-2.500-8-8 5 0 8 2.500 8 8Zm0-4c0-5 2.500-8 8-8 0 5-2.500 8-8 8Z"
      fill="none"
      stroke="#fff"
      strokeWidth="2.200"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
)
