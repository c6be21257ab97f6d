import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Finding } from './finding.ts';

type Message = {
  type: 'error' | 'info' | 'non-document-error';
  subType?: 'warning' | 'fatal';
  url?: string;
  message: string;
  extract?: string;
};

/** Tells whether this machine can run the Nu HTML checker, which needs Java. */
export function hasJava(): boolean {
  return spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0;
}

/** Reads the checker's report: errors and warnings by file, without its hints about style. */
function readReport(report: string): Map<string, Finding[]> {
  const found = new Map<string, Finding[]>();
  const { messages } = JSON.parse(report) as { messages: Message[] };
  for (const { type, subType, url, message, extract = '' } of messages) {
    if (type === 'info' && subType !== 'warning') continue;
    const file = url?.startsWith('file:') ? fileURLToPath(url) : '';
    const finding: Finding = {
      checker: 'Nu',
      rule: subType ?? type,
      element: extract,
      says: message,
    };
    found.set(file, [...(found.get(file) ?? []), finding]);
  }
  return found;
}

/**
 * Runs the Nu HTML checker on files and folders of HTML.
 *
 * @returns what it finds, by the file's whole path
 * @throws Error where it doesn't run
 */
export function checkWithNu(paths: readonly string[]): Map<string, Finding[]> {
  const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
  const options = ['--skip-non-html', '--exit-zero-always', '--stdout', '--format', 'json'];
  const { stdout, stderr, status, error } = spawnSync(
    'java',
    ['-Xss4m', '-jar', jar, ...options, ...paths],
    { encoding: 'utf8', maxBuffer: 2 ** 29 },
  );
  if (error || status !== 0) throw error ?? new Error(`The Nu HTML checker failed: ${stderr}`);
  return readReport(stdout);
}
