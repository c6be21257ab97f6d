import { z } from 'astro/zod';
import { nations } from '../facts/fact.schema.ts';

/** Groups of partner types, in the order of the finder; a way of finding people, not a legal test. */
export const kinds = ['statutory', 'public', 'private'] as const;

/** What a group may need from a partner; published ids of the finder's filter. */
export const needs = [
  'data',
  'training',
  'money',
  'venue',
  'voice',
  'victim-support',
  'prevention',
  'publicity',
  'volunteers',
  'influence',
] as const;

/** How long a first step with a partner takes; published ids of the finder's filter. */
export const firstSteps = ['an-hour', 'a-day', 'a-month'] as const;

/** Text in which `{e-27}` stands for a citation of that fact. */
const cited = z.string().min(5);

const days = z.int().min(1).max(800);

/** Describes an example commitment; every date is a number of days from the day it is started. */
const exampleSchema = z.strictObject({
  action: z.string().min(10).describe('What exactly somebody will do; starts with a doing word.'),
  ownerRole: z.string().min(3).describe('Role of the owner, with the body’s invented name.'),
  ownerContact: z.string().min(3).describe('An invented person, such as J. Example.'),
  dueIn: days.describe('Days until it is due.'),
  milestoneIn: days.optional().describe('Days until a checkpoint; needed if due in over 366.'),
  measure: z.string().min(5).describe('What is counted, with “number of” or “share of”.'),
  evidence: z.string().min(5).describe('How we will check it.'),
  baselineStatus: z.enum(['known', 'to-measure']),
  baselineValue: z.string().optional().describe('The starting point, where it is known.'),
  baselineIn: days.optional().describe('Days until the starting point will be known.'),
  target: z.string().min(1).describe('Where it will be; with a digit.'),
  resourceStatus: z.enum(['agreed', 'none-needed']),
  resourceNote: z.string().min(5).describe('What time, money or room, and from whom.'),
  record: z.enum(['published', 'minuted', 'signed']),
  reviewIn: days.describe('Days until the review, at most 92 after it is due.'),
  reviewForum: z.string().min(5).describe('At which meeting.'),
  ifMissed: z.string().min(5).describe('“If …”, at least three words.'),
  thenWeWill: z.string().min(5).describe('What we do then, at least three words.'),
});

/** Describes the facts of one partner type; its page and the finder are made from them. */
export const partnerTypeSchema = z.strictObject({
  number: z.int().min(1).max(99).describe('Place among all partner types.'),
  kind: z.enum(kinds),
  short: z.string().min(3).max(28).describe('Name in the menu and on cards.'),
  gives: z.string().min(5).max(90).describe('One plain line: what they can give you.'),
  also: z.array(z.string()).min(1).describe('Other names and abbreviations, for search.'),
  hereTo: cited.describe('What they are here to do, and any duty.'),
  hook: cited.describe('Why working with you suits them.'),
  askFor: z.array(z.string()).min(1).describe('Roles to ask for.'),
  findThem: cited.describe('How and where to find them.'),
  asks: z.array(cited).min(4).max(6).describe('What to ask for, from small to large.'),
  theyBring: z.string().min(5),
  youBring: z.string().min(5),
  talk: z.string().min(5).describe('A sentence often heard.'),
  example: exampleSchema,
  watchOut: z.array(cited).min(1),
  nations: z.strictObject(
    Object.fromEntries(nations.map((nation) => [nation, cited])) as Record<
      (typeof nations)[number],
      typeof cited
    >,
  ),
  works: z.array(z.enum(nations)).min(1).describe('Nations where this type exists.'),
  needs: z.array(z.enum(needs)).min(1).describe('What they can help with.'),
  firstStep: z.enum(firstSteps).describe('How long a first step takes.'),
  sheet: z.int().min(1).describe('Number of the sheet about them.'),
  checklist: z.string().describe('Id of the checklist for them.'),
});

/** One partner type. */
export type PartnerType = z.infer<typeof partnerTypeSchema>;
