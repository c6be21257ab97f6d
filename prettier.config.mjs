/** @type {import('prettier').Config} */
export default {
  plugins: ['prettier-plugin-astro'],
  printWidth: 100,
  singleQuote: true,
  overrides: [
    { files: '*.astro', options: { parser: 'astro' } },
    // YAML that people write by hand reads best with its own double quotes.
    { files: '*.yaml', options: { singleQuote: false, proseWrap: 'preserve' } },
  ],
};
