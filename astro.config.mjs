import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import starlight from '@astrojs/starlight';
import sitemap from '@astrojs/sitemap';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import words from './src/content/i18n/en-GB.json' with { type: 'json' };
import { markTerms } from './src/features/glossary/mark-terms.ts';
import { headingLinks } from './src/features/links/heading-links.ts';
import { paperAddresses, paperLinks } from './src/features/links/paper-links.ts';
import { isShortPath } from './src/features/links/short-links.ts';
import { readSheets } from './src/features/sheets/read-sheets.ts';
import { sheetSidebar } from './src/features/sheets/sidebar.ts';
import { stackedTables } from './src/features/sheets/stacked-tables.ts';
import { authorErrors } from './src/integrations/author-errors.ts';
import { baseLinks } from './src/integrations/base-links.ts';
import { fewChunks } from './src/integrations/few-chunks.ts';
import { finishPages } from './src/integrations/finish-pages.ts';
import { headers } from './src/integrations/headers.ts';
import { leanImports } from './src/integrations/lean-imports.ts';
import { offline } from './src/integrations/offline.ts';
import { oneScript } from './src/integrations/one-script.ts';
import { ownStyles } from './src/integrations/own-styles.ts';
import { publishedLinks } from './src/integrations/published-links.ts';
import { scriptWords } from './src/integrations/script-words.ts';

/** Folder that the site is served from, with a slash at both ends: `/` or, say, `/guide/`. */
const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/');

/** Absolute address of the host, such as `https://guide.example.org`; unset where it isn't known. */
const site = process.env.SITE_URL || undefined;

/** Tells a page for search engines from one that says `noindex`. */
const isListed = (path) => !isShortPath(path) && path !== 'print/';

const sheets = readSheets();

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  prefetch: false,
  markdown: {
    processor: satteri({
      features: { headingAttributes: true },
      hastPlugins: [
        headingLinks(),
        stackedTables(),
        markTerms(),
        paperLinks(paperAddresses(sheets, base, site)),
        baseLinks(base),
      ],
    }),
  },
  vite: {
    plugins: [
      oneScript('/src/starlight/site.ts'),
      scriptWords(),
      leanImports(),
      fewChunks({
        area: /\/src\/storage\/(keys|area)\.ts$/,
        saved:
          /\/src\/(storage\/(engine|index|record|records|watch)|notices\/storage-watch|lib\/(dates|words)|features\/(partners\/(my-partner|saved-partners)|strategy\/saved-commitments?))\.ts$|\/node_modules\/nanostores\/atom\//,
        changes:
          /\/src\/(storage\/(record-changes|record-store|settings)|notices\/(notices|notices-store|storage-notices)|lib\/(common-words|late-styles)|features\/partners\/my-partners-store)\.ts$/,
        lists:
          /\/src\/(storage\/persistent|features\/(checklist\/(note|notes-store|scope|scope-store|scopes|tick|tick-key|ticks-store)|progress\/(due-notes|lists-in-short)))\.ts$|\/node_modules\/@?nanostores\//,
        due: /\/src\/features\/strategy\/(due-line|reviews)\.ts$/,
        plan: /\/src\/features\/strategy\/(my-strategy-element|talk-or-action)\.ts$/,
      }),
      ownStyles(),
    ],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // After the component: Astro's own name, which each page carries, says how it was found.
              entryFileNames: ({ name }) => `_astro/${name.replace(/\.astro.*$/, '')}.[hash:7].js`,
              // Random letters pack badly: seven are enough to tell one version of a file from another.
              chunkFileNames: '_astro/[name].[hash:7].js',
            },
          },
        },
      },
    },
    // Inlined scripts would hide from the size budgets and the content security policy.
    build: {
      assetsInlineLimit: 0,
      rollupOptions: {
        onwarn(warning, warn) {
          // Astro's own mark on each MDX file, which its bundler does not know.
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
    resolve: {
      alias: [
        {
          // Starlight's own writes the menu's state to sessionStorage whenever a page is left.
          find: /^.*\/components-internals\/SidebarPersistState$/,
          replacement: fileURLToPath(new URL('src/starlight/no-sidebar-state.ts', import.meta.url)),
        },
      ],
    },
  },
  integrations: [
    authorErrors(),
    starlight({
      title: words['site.name'],
      description:
        'A practical guide for small community groups that want local partners to act against hate crime.',
      // Other sites are not told which page sent a reader there.
      head: [{ tag: 'meta', attrs: { name: 'referrer', content: 'same-origin' } }],
      locales: { root: { label: 'English', lang: 'en-GB' } },
      favicon: '/favicon.svg',
      pagination: true,
      credits: false,
      lastUpdated: false,
      expressiveCode: false,
      markdown: { headingLinks: false },
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
      customCss: ['./src/styles/index.css'],
      routeMiddleware: ['./src/starlight/route-data.ts', './src/starlight/link-preview.ts'],
      components: {
        Banner: './src/starlight/Banner.astro',
        ContentPanel: './src/starlight/ContentPanel.astro',
        Footer: './src/starlight/Footer.astro',
        Header: './src/starlight/Header.astro',
        PageFrame: './src/starlight/PageFrame.astro',
        MobileMenuFooter: './src/starlight/MobileMenuFooter.astro',
        PageSidebar: './src/starlight/PageSidebar.astro',
        PageTitle: './src/starlight/PageTitle.astro',
        Search: './src/starlight/Search.astro',
        Sidebar: './src/starlight/Sidebar.astro',
        SiteTitle: './src/starlight/SiteTitle.astro',
        ThemeProvider: './src/starlight/ThemeProvider.astro',
        ThemeSelect: './src/starlight/ThemeSelect.astro',
        TwoColumnContent: './src/starlight/TwoColumnContent.astro',
      },
      sidebar: [
        {
          label: words['menu.start'],
          items: [
            { slug: 'index', label: words['menu.home'] },
            'my-checklists',
            'my-strategy',
            'my-data',
            { slug: 'partners', label: words['menu.findPartner'] },
          ],
        },
        ...sheetSidebar(sheets),
        {
          label: words['menu.lookUp'],
          items: ['templates', 'glossary', 'dates', 'help', 'facts'],
        },
        {
          label: words['menu.about'],
          items: [
            'about',
            'about/privacy',
            'about/accessibility',
            { link: '/print/', label: words['wholeGuide.print'] },
          ],
        },
      ],
    }),
    publishedLinks({ base, site }),
    // In place of Starlight's own, which lists every page, also those that search engines shall skip.
    sitemap({ filter: (page) => isListed(new URL(page).pathname.slice(base.length)) }),
    mdx(),
    finishPages(base, Boolean(process.env.ALL_STYLES)),
    headers(base),
    offline(base),
  ],
});
