import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import words from '../../content/i18n/en-GB.json' with { type: 'json' };
import { cardPath } from '../../features/cards/card-path.ts';
import { renderCard } from '../../features/cards/render-card.ts';
import { readColours } from '../../lib/colours.ts';
import tokens from '../../styles/tokens.css?raw';

/** Lists every page that gets a card, for link previews in chats and on other sites. */
export const getStaticPaths = (async () =>
  (await getCollection('docs'))
    .filter(({ id }) => cardPath(id))
    .map(({ id, data: { title, sheet } }) => ({
      params: { slug: id },
      props: { site: words['site.name'], title, number: sheet?.number },
    }))) satisfies GetStaticPaths;

/** Colours of every card, so that a preview looks like the page by day. */
const { paper, ink, link, line } = readColours(tokens, 'light');

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(
    new Uint8Array(await renderCard(props, { paper: paper!, ink: ink!, link: link!, line: line! })),
    { headers: { 'Content-Type': 'image/png' } },
  );
