import { hostOf } from './outside-links.ts';

/** What a site answered: a status and where it led in the end, or why there was no answer. */
export type Answer = { status: number; url: string } | { failure: string };

/** The world outside, and how patient to be with it; times in milliseconds. */
export type Tools = {
  fetch: typeof fetch;
  wait: (milliseconds: number) => Promise<void>;
  /** Time limit of one request. */
  limit: number;
  /** Rest between two requests to one host. */
  pause: number;
  /** Failures in a row, without any answer before them, after which there is no connection. */
  giveUpAfter: number;
};

/** How many hosts are asked at the same time; each of them gets one request at a time. */
const atOnce = 4;

/**
 * Asks every address for its status: HEAD first, and GET where a site does not answer that well.
 *
 * @returns the answers by address, and whether there seems to be no connection at all; without
 * one the rest is not asked
 */
export async function checkOutside(
  urls: readonly string[],
  tools: Tools,
): Promise<{ answers: Map<string, Answer>; offline: boolean }> {
  const answers = new Map<string, Answer>();
  const hosts = [...Map.groupBy(urls, hostOf).values()];
  let answered = false;
  let failures = 0;
  const offline = () => !answered && failures >= tools.giveUpAfter;

  async function worker(): Promise<void> {
    for (let host = hosts.shift(); host; host = hosts.shift()) {
      for (const [at, url] of host.entries()) {
        if (offline()) return;
        if (at > 0) await tools.wait(tools.pause);
        const answer = await ask(url, tools);
        answers.set(url, answer);
        if ('status' in answer) answered = true;
        else failures++;
        // “Too many requests”: this host wants to be left alone.
        if ('status' in answer && answer.status === 429) break;
      }
    }
  }

  await Promise.all(Array.from({ length: atOnce }, worker));
  return { answers, offline: offline() };
}

/** Asks one address. */
async function ask(url: string, tools: Tools): Promise<Answer> {
  const head = await request('HEAD', url, tools);
  if ('status' in head && (head.status < 400 || head.status === 429)) return head;
  await tools.wait(tools.pause);
  const get = await request('GET', url, tools);
  return 'failure' in get && 'status' in head ? head : get;
}

async function request(method: 'HEAD' | 'GET', url: string, tools: Tools): Promise<Answer> {
  try {
    const response = await tools.fetch(url, {
      method,
      signal: AbortSignal.timeout(tools.limit),
      headers: { 'User-Agent': 'Talk to Action link check (a person runs it now and then)' },
    });
    await response.body?.cancel();
    return { status: response.status, url: response.url || url };
  } catch (error) {
    return { failure: reason(error) };
  }
}

/** Says why there was no answer; the cause that Node hides inside says more than its message. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'no answer within the time limit';
  const cause = error.cause as { code?: string; message?: string } | undefined;
  return cause?.code ?? cause?.message ?? error.message;
}
