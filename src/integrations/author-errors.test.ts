import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { authorErrors } from './author-errors.ts';
import { swap } from './author-errors/example-content.ts';

const project = process.cwd();
const list = 'src/content/checklists/partner-map.yaml';
let broken = '';

/** Copies the project, and puts a field into the first item of one checklist that no schema knows. */
beforeAll(() => {
  broken = realpathSync(mkdtempSync(join(tmpdir(), 'author-errors-')));
  for (const path of ['astro.config.mjs', 'package.json', 'tsconfig.json', 'src']) {
    cpSync(join(project, path), join(broken, path), { recursive: true });
  }
  symlinkSync(join(project, 'node_modules'), join(broken, 'node_modules'), 'junction');
  const text = readFileSync(join(broken, list), 'utf8');
  writeFileSync(join(broken, list), swap(text, '    why:', '    colour: "red"\n    why:'));
}, 60_000);
afterAll(() => rmSync(broken, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

/** Runs the real build in the broken copy. */
function build(): Promise<{ code: unknown; output: string }> {
  const bin = join(broken, 'node_modules/.bin');
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
    PATH: `${bin}${delimiter}${process.env['PATH']}`,
  };
  return new Promise((resolve) => {
    const options = { cwd: broken, env, timeout: 50_000 };
    execFile(join(bin, 'astro'), ['build'], options, (error, stdout, stderr) =>
      resolve({ code: error ? error.code : 0, output: stdout + stderr }),
    );
  });
}

/** Runs the hook in this process, as Astro would in `folder`. */
function setUp(command: 'build' | 'dev', folder: string) {
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
  const hook = authorErrors().hooks['astro:config:setup']!;
  const error = vi.fn<(message: string) => void>();
  hook({ command, logger: { error } } as unknown as Parameters<typeof hook>[0]);
  return error;
}

test('a real build stops at an unknown field and names file, field and remedy', async () => {
  const { code, output } = await build();
  expect(output).toContain('1 mistake in the content');
  expect(output).toContain(`${list} › items[0]`);
  expect(output).toContain('unknown field: colour');
  expect(output).toContain('remove “colour”, or correct the spelling');
  expect(code).toBe(1);
});

test('the dev server tells the mistake and carries on', () => {
  const error = setUp('dev', broken);
  expect(error).toHaveBeenCalledExactlyOnceWith(
    expect.stringContaining('remove “colour”, or correct the spelling'),
  );
});

test('content without a mistake lets the build go on in silence', () => {
  expect(setUp('build', project)).not.toHaveBeenCalled();
});
