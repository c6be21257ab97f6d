import { spawn } from 'node:child_process';

/**
 * Runs a script of package.json, so that tools run on the project's own Node.
 *
 * @param {string} script name of the npm script
 * @param {string[]} [args] arguments for the tool behind it
 * @param {Record<string, string>} [env] variables on top of the present ones
 * @returns {Promise<number>} its exit code
 */
export function runScript(script, args = [], env = {}) {
  return new Promise((resolve) => {
    const child = spawn(
      'npm',
      ['run', '--silent', script, ...(args.length ? ['--', ...args] : [])],
      {
        stdio: 'inherit',
        shell: process.platform === 'win32',
        env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
      },
    );
    const stop = (signal) => child.kill(signal);
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
    child.on('close', (code) => {
      for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, stop);
      resolve(code ?? 1);
    });
  });
}
