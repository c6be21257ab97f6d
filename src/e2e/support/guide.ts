/* The part of the guide that most journeys lead through. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Checklist } from '../../features/checklist/checklist.schema.ts';

/** A checklist with its id and only its live lines. */
export type LiveChecklist = Checklist & { id: string };

/** Reads a list from its file, so that a better wording there breaks no journey. */
export function readChecklist(id: string): LiveChecklist {
  const list = parse(readFileSync(`src/content/checklists/${id}.yaml`, 'utf8')) as Checklist;
  return { ...list, id, items: list.items.filter(({ retired }) => !retired) };
}

/** A sheet with a checklist of eight lines. */
export const policeSheet = {
  path: 'sheets/police-and-oversight/',
  number: 9,
  title: 'The police and the people who oversee them',
};

/** The checklist of eight lines. */
export const policeList = readChecklist('police-partnership');

/** Address of the page with all lists. */
export const myChecklists = 'my-checklists/';

/** Address of the page with the tools for saved work. */
export const myData = 'my-data/';

/** One page of each template. */
export const templates = [
  { name: 'the home page', path: './' },
  { name: 'a sheet', path: policeSheet.path },
  { name: 'my checklists', path: myChecklists },
  { name: 'the facts', path: 'facts/' },
  { name: 'the templates', path: 'templates/' },
  { name: 'your saved work', path: myData },
  { name: 'the privacy page', path: 'about/privacy/' },
  { name: 'the page for wrong addresses', path: '404.html' },
];

/** Sizes of window to try. */
export const phone = { width: 390, height: 844 };
export const wide = { width: 1280, height: 900 };
