import { readdirSync } from 'node:fs';
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

const pure = ['config', 'model', 'text'];

/** The rooms of `src/` that each room may look into, so that data flows one way. What is not named here is closed. */
const open = {
  config: ['model', 'text'],
  model: ['text'],
  text: ['config'],
  review: pure,
  cite: [...pure, 'review'],
  desk: [...pure, 'review'],
  data: [...pure, 'review', 'desk'],
  pictures: [...pure, 'review'],
  search: [...pure, 'review'],
  styles: ['config', 'review'],
  publish: [...pure, 'review', 'cite', 'desk', 'data', 'pictures'],
  browser: ['config', 'text', 'search'],
  components: [...pure, 'review', 'cite', 'browser'],
  layouts: [...pure, 'review', 'components', 'pictures', 'publish', 'styles'],
  pages: [
    ...[...pure, 'review', 'cite', 'data', 'pictures', 'search', 'publish'],
    ...['browser', 'components', 'layouts', 'styles'],
  ],
};

const rooms = readdirSync('src', { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []));

const closedTo = (room) => rooms.filter((other) => other !== room && !open[room]?.includes(other));

/** Of two that fit a file the last counts: what the whole desk may not look into is named again. */
const closed = {
  ...Object.fromEntries(rooms.map((room) => [room, closedTo(room)])),
  'desk/schema': ['rules', 'resolve', ...closedTo('desk')],
  'desk/read': ['rules', 'resolve', ...closedTo('desk')],
  'desk/rules': ['resolve', ...closedTo('desk')],
};

const walls = Object.entries(closed).map(([room, others]) => ({
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
  ...walls,
  // A test may begin with content as the desk reads it.
  { files: ['**/*.test.ts'], rules: { 'no-restricted-imports': 'off' } },
);
