import hooks from 'eslint-plugin-react-hooks'
import { defineConfig } from 'eslint/config'
import typescript from 'typescript-eslint'

/** What the files of a zone may not import; the floor plan is design, api, session ← features ← pages ← app. */
const zone = (files, ...barred) => ({
  files: files.map((file) => `${file}/**/*.{ts,tsx}`),
  ignores: ['**/*.test.{ts,tsx}'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...barred.map(([regex, message]) => ({ regex, message })),
          {
            regex: '^@mantine/core/styles\\.(css|layer\\.css)$',
            message: 'Import the CSS of each component: design/styles.ts.',
          },
          {
            regex: '^(oidc-client-ts|uqr)$',
            message: 'Load it with import(), it is not for the first page.',
            allowTypeImports: true,
          },
        ],
      },
    ],
  },
})
const above = (...rooms) => [`^(\\.\\./)+(${rooms.join('|')})(/|$)`, `Not from here: ${rooms.join(', ')} are above.`]

export default defineConfig(
  { ignores: ['dist', 'node_modules', 'public', 'src/api/schema.d.ts'] },
  typescript.configs.strict,
  typescript.configs.stylistic,
  hooks.configs.flat.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['src/**/*.tsx'], ignores: ['**/*.test.tsx'], rules: { 'max-lines': ['error', 200] } },
  {
    files: ['*.mjs', '*.js', '.*.js'],
    rules: { 'no-console': 'off' },
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  zone(['src/design'], above('api', 'session', 'features', 'pages', 'app')),
  zone(['src/api'], above('session', 'features', 'pages', 'app')),
  zone(['src/session'], above('features', 'pages', 'app')),
  zone(['src/features'], above('pages', 'app'), [
    '^\\.\\./(?!\\.\\./)',
    'Features are flat and never import each other: compose them in a page.',
  ]),
  zone(['src/pages'], above('app')),
)
