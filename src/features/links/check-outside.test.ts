import { describe, expect, test } from 'vitest';
import { checkOutside, type Tools } from './check-outside.ts';

type Call = { method: string; url: string };

/** Makes tools with a made-up web; `answer` gives a status or throws as a failed connection does. */
function makeTools(answer: (call: Call) => number | Promise<number>, changes: Partial<Tools> = {}) {
  const calls: Call[] = [];
  const tools: Tools = {
    fetch: async (input, init) => {
      const call = { method: init?.method ?? 'GET', url: String(input) };
      calls.push(call);
      return new Response(null, { status: await answer(call) });
    },
    wait: async () => {},
    limit: 1000,
    pause: 0,
    giveUpAfter: 3,
    ...changes,
  };
  return { tools, calls };
}

/** Fails as Node's fetch does without a connection. */
function noConnection(): never {
  throw new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } });
}

describe('asking an address', () => {
  test('takes HEAD where that is answered well', async () => {
    const { tools, calls } = makeTools(() => 200);
    const { answers } = await checkOutside(['https://a.org/x'], tools);
    expect(answers.get('https://a.org/x')).toEqual({ status: 200, url: 'https://a.org/x' });
    expect(calls).toEqual([{ method: 'HEAD', url: 'https://a.org/x' }]);
  });

  test('tries GET where a site refuses HEAD', async () => {
    const { tools, calls } = makeTools(({ method }) => (method === 'HEAD' ? 405 : 200));
    const { answers } = await checkOutside(['https://a.org/'], tools);
    expect(answers.get('https://a.org/')).toMatchObject({ status: 200 });
    expect(calls.map(({ method }) => method)).toEqual(['HEAD', 'GET']);
  });

  test('tries GET where HEAD fails', async () => {
    const { tools } = makeTools(({ method }) => (method === 'HEAD' ? noConnection() : 200));
    const { answers } = await checkOutside(['https://a.org/'], tools);
    expect(answers.get('https://a.org/')).toMatchObject({ status: 200 });
  });

  test('reports a page that is gone', async () => {
    const { tools } = makeTools(() => 404);
    const { answers } = await checkOutside(['https://a.org/'], tools);
    expect(answers.get('https://a.org/')).toMatchObject({ status: 404 });
  });

  test('keeps the answer to HEAD where GET then fails', async () => {
    const { tools } = makeTools(({ method }) => (method === 'HEAD' ? 403 : noConnection()));
    const { answers } = await checkOutside(['https://a.org/'], tools);
    expect(answers.get('https://a.org/')).toMatchObject({ status: 403 });
  });

  test('names the cause of a failure', async () => {
    const { tools } = makeTools(noConnection);
    const { answers } = await checkOutside(['https://a.org/'], tools);
    expect(answers.get('https://a.org/')).toEqual({ failure: 'ENOTFOUND' });
  });

  test('stops waiting at the time limit', async () => {
    const { tools } = makeTools(() => 200, {
      limit: 5,
      fetch: (_, init) =>
        new Promise((_resolve, reject) => {
          init!.signal!.addEventListener('abort', () => reject(init!.signal!.reason));
        }),
    });
    const { answers } = await checkOutside(['https://a.org/'], tools);
    expect(answers.get('https://a.org/')).toEqual({ failure: 'no answer within the time limit' });
  });
});

describe('being polite', () => {
  test('a host gets one request at a time, with a rest between them', async () => {
    let open = 0;
    let most = 0;
    const rests: number[] = [];
    const { tools } = makeTools(
      async () => {
        most = Math.max(most, ++open);
        await new Promise((resolve) => setTimeout(resolve, 2));
        open--;
        return 200;
      },
      { pause: 700, wait: async (rest) => void rests.push(rest) },
    );
    await checkOutside(['https://a.org/1', 'https://a.org/2', 'https://a.org/3'], tools);
    expect(most).toBe(1);
    expect(rests).toEqual([700, 700]);
  });

  test('several hosts are asked at once', async () => {
    let open = 0;
    let most = 0;
    const { tools } = makeTools(async () => {
      most = Math.max(most, ++open);
      await new Promise((resolve) => setTimeout(resolve, 2));
      open--;
      return 200;
    });
    await checkOutside(['https://a.org/', 'https://b.org/', 'https://c.org/'], tools);
    expect(most).toBe(3);
  });

  test('a host that says “too many requests” is left alone', async () => {
    const { tools, calls } = makeTools(({ url }) => (url.startsWith('https://a.org') ? 429 : 200));
    const { answers } = await checkOutside(
      ['https://a.org/1', 'https://a.org/2', 'https://b.org/'],
      tools,
    );
    expect(calls.filter(({ url }) => url.startsWith('https://a.org'))).toHaveLength(1);
    expect(answers.has('https://a.org/2')).toBe(false);
    expect(answers.get('https://b.org/')).toMatchObject({ status: 200 });
  });
});

describe('without a connection', () => {
  const urls = Array.from({ length: 40 }, (_, at) => `https://host-${at}.org/`);

  test('it gives up after the first few failures and says so', async () => {
    const { tools, calls } = makeTools(noConnection);
    const { offline } = await checkOutside(urls, tools);
    expect(offline).toBe(true);
    // Requests that were already under way may still end.
    expect(new Set(calls.map(({ url }) => url)).size).toBeLessThan(8);
  });

  test('one answer is enough to go on to the end', async () => {
    const { tools } = makeTools(({ url }) => (url === urls[0] ? 200 : noConnection()));
    const { answers, offline } = await checkOutside(urls, tools);
    expect(offline).toBe(false);
    expect(answers.size).toBe(urls.length);
  });
});
