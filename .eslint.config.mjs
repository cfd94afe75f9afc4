import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';

/** What keeps the code plain, beside the types: few parameters, no riddles, no pattern that a text could make slow. */
const plain = {
  'max-params': ['error', 3],
  'no-nested-ternary': 'error',
  'regexp/no-super-linear-backtracking': 'error',
  'regexp/no-super-linear-move': 'error',
  'no-multi-assign': 'error',
  'no-restricted-syntax': [
    'error',
    {
      selector: ':not(ExpressionStatement, ForStatement, AssignmentExpression) > AssignmentExpression',
      message: 'An assignment is a statement of its own.',
    },
    {
      selector: ':not(ExpressionStatement, ForStatement) > UpdateExpression',
      message: 'Counting up or down is a statement of its own.',
    },
  ],
  'max-len': [
    'error',
    { code: 120, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true, ignoreUrls: true },
  ],
};

const outsideDesk = ['data', 'pictures', 'search', 'publish', 'browser', 'components', 'layouts', 'pages'];

/** The rooms of `src/` that each room may not look into, so that data flows one way. */
const closed = {
  config: ['review', 'desk', 'data', 'pictures', 'search', 'publish', 'browser', 'components', 'layouts', 'pages'],
  model: ['review', 'desk', 'data', 'pictures', 'search', 'publish', 'browser', 'components', 'layouts', 'pages'],
  text: [
    'model',
    'review',
    'desk',
    'data',
    'pictures',
    'search',
    'publish',
    'browser',
    'components',
    'layouts',
    'pages',
  ],
  review: ['cite', 'desk', 'data', 'pictures', 'search', 'publish', 'browser', 'components', 'layouts', 'pages'],
  cite: ['desk', 'data', 'pictures', 'search', 'publish', 'browser', 'components', 'layouts', 'pages'],
  desk: outsideDesk,
  // Of two that fit a file the last counts: what the whole desk does not know is named again.
  'desk/schema': ['rules', 'resolve', ...outsideDesk],
  'desk/read': ['rules', 'resolve', ...outsideDesk],
  'desk/rules': ['resolve', ...outsideDesk],
  data: ['search', 'publish', 'browser', 'components', 'layouts', 'pages'],
  pictures: ['desk', 'data', 'search', 'publish', 'browser', 'components', 'layouts', 'pages'],
  search: ['desk', 'data', 'pictures', 'publish', 'components', 'layouts', 'pages'],
  publish: ['components', 'layouts', 'pages'],
  browser: ['desk', 'data', 'pictures', 'publish', 'components', 'layouts', 'pages'],
  components: ['desk', 'data', 'pictures', 'publish', 'layouts', 'pages'],
  layouts: ['desk', 'data', 'pages'],
};

const rooms = Object.entries(closed).map(([room, others]) => ({
  files: [`src/${room}/**/*.{ts,astro}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: others.map((other) => ({
          regex: `^(\\.\\./)+${other}/`,
          message: `${room}/ does not know ${other}/.`,
        })),
      },
    ],
  },
}));

export default defineConfig(
  { ignores: ['dist', '.astro', '.press', 'test-results', 'playwright-report', 'e2e/measure/{*.ts,search,site}'] },
  astro.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A promise of a test is the runner's to wait for.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['test', 'it', 'describe'] }] },
      ],
      // The compiler wants brackets where a name is not declared.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // Naming a field is the way to leave it out of the rest.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  { files: ['**/*.{ts,astro}'], plugins: { regexp }, rules: plain },
  ...rooms,
  // A test may begin with content as the desk reads it.
  { files: ['**/*.test.ts'], rules: { 'no-restricted-imports': 'off' } },
);
