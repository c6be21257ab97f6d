// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { canShare, handOver } from './share.ts';

const file = new File(['text'], 'action-log-2026-11-22.csv', { type: 'text/csv' });

/** Stands in for a browser's own way to share. */
function browser(share: () => Promise<void>, can: (data?: ShareData) => boolean = () => true) {
  return { share: vi.fn(share), canShare: vi.fn(can) } as unknown as Navigator;
}

let downloads: { name: string; href: string }[];

beforeEach(() => {
  vi.useFakeTimers();
  downloads = [];
  URL.createObjectURL = vi.fn(() => 'blob:made');
  URL.revokeObjectURL = vi.fn();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    downloads.push({ name: this.download, href: this.href });
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a browser that can share this very file', () => {
  test('shares it and nothing with it, and downloads nothing', async () => {
    const from = browser(async () => {});
    expect(await handOver(file, from)).toBe('shared');
    expect(from.share).toHaveBeenCalledWith({ files: [file] });
    expect(from.canShare).toHaveBeenCalledWith({ files: [file] });
    expect(downloads).toEqual([]);
  });

  test('downloads nothing when the reader closes the share sheet', async () => {
    const from = browser(() => Promise.reject(new DOMException('', 'AbortError')));
    expect(await handOver(file, from)).toBe('cancelled');
    expect(downloads).toEqual([]);
  });

  test('downloads when the share sheet fails to open', async () => {
    const from = browser(() => Promise.reject(new DOMException('', 'NotAllowedError')));
    expect(await handOver(file, from)).toBe('downloaded');
    expect(downloads).toHaveLength(1);
  });
});

test.each([
  ['has no share sheet', {} as Navigator],
  ['can share, but no files', { share: async () => {} } as unknown as Navigator],
  [
    'won’t share this file',
    browser(
      async () => {},
      () => false,
    ),
  ],
  [
    'throws when asked',
    browser(
      async () => {},
      () => {
        throw new TypeError();
      },
    ),
  ],
])('a browser that %s downloads the file under its name', async (_, from) => {
  expect(canShare(file, from)).toBe(false);
  expect(await handOver(file, from)).toBe('downloaded');
  expect(downloads).toEqual([{ name: 'action-log-2026-11-22.csv', href: 'blob:made' }]);
});

test('a download leaves nothing behind in the page, nor in memory after a while', async () => {
  await handOver(file, {} as Navigator);
  expect(document.querySelector('a')).toBeNull();
  expect(URL.revokeObjectURL).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:made');
});
