/* Hands a file over: by the system's own share sheet, or as a download. */

/** What became of a file; `cancelled` is the reader's own choice in the share sheet. */
export type Handed = 'shared' | 'downloaded' | 'cancelled';

/** Milliseconds until a downloaded file's address is given up; slow browsers still read from it. */
const keepFor = 60_000;

/** Tells whether this browser can share this very file. */
export function canShare(file: File, from: Navigator = navigator): boolean {
  try {
    return typeof from.share === 'function' && from.canShare?.({ files: [file] }) === true;
  } catch {
    return false;
  }
}

/** Downloads a file under its name. */
export function download(file: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  // Older Firefox only follows links that are in the page.
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), keepFor);
}

/**
 * Shares a file where the browser can, and downloads it otherwise.
 *
 * No title or text goes with it, which the other program might show or send on. A share sheet that
 * fails to open, for example because making the file took long, ends in a download.
 */
export async function handOver(file: File, from: Navigator = navigator): Promise<Handed> {
  if (canShare(file, from)) {
    try {
      await from.share({ files: [file] });
      return 'shared';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
    }
  }
  download(file);
  return 'downloaded';
}
