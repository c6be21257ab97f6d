import eslint from '@eslint/js';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Folders of features at the same height, which know nothing of each other's insides. */
const working = [
  'checklist',
  'dates',
  'help',
  'home',
  'partners',
  'promise-reader',
  'sheets',
  'strategy',
  'templates',
];

/** Who may import whom: `target` never imports `from`. The picture is in src/README.md. */
const zones = [
  {
    target: ['./src/lib', './src/storage'],
    from: ['./src/features', './src/notices', './src/starlight', './src/integrations'],
    message: 'lib and storage know no feature.',
  },
  {
    target: './src/storage',
    from: './src/lib',
    message: 'storage stands on its own.',
  },
  {
    target: './src/notices',
    from: ['./src/features', './src/starlight', './src/integrations'],
    message: 'notices know no feature.',
  },
  {
    target: ['./src/features/links', './src/features/facts', './src/features/pictures'],
    from: './src/features',
    except: ['./links', './facts', './pictures'],
    message: 'links, facts and pictures stand below the other features.',
  },
  {
    target: './src/features/glossary',
    from: './src/features',
    except: ['./glossary', './links', './facts'],
    message: 'the glossary stands on links and facts, below the working features.',
  },
  {
    target: working.map((name) => `./src/features/${name}`),
    from: ['./src/features/progress', './src/features/safety', './src/features/backup'],
    message: 'progress, safety and backup stand above the other features.',
  },
  {
    target: './src/features/checklist',
    from: working.filter((name) => name !== 'checklist').map((name) => `./src/features/${name}`),
    message: 'a checklist knows no other working feature.',
  },
  {
    target: './src/features',
    from: ['./src/starlight', './src/integrations', './src/guide.ts'],
    message: 'features don’t know the frame around them.',
  },
];

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'test-results/', 'playwright-report/'] },
  eslint.configs.recommended,
  tseslint.configs.strict,
  astro.configs.recommended,
  {
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [
        createNodeResolver({ extensions: ['.ts', '.astro', '.mjs', '.js', '.json', '.css'] }),
      ],
    },
    languageOptions: { globals: { ...globals.browser } },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      'import-x/extensions': ['error', 'always', { ignorePackages: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/features/offline/worker.js'],
    languageOptions: { globals: { ...globals.serviceworker } },
  },
  {
    files: ['src/commands/**', '*.mjs', 'src/integrations/**', '**/*.test.ts', 'src/e2e/**'],
    languageOptions: { globals: { ...globals.node } },
  },
);
