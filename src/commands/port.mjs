import { createServer } from 'node:net';

/**
 * Finds a free port on this machine.
 *
 * @param {number} from first port to try; 0 lets the system choose
 * @returns {Promise<number>} a port that nothing listens on
 */
export async function freePort(from) {
  for (let port = from; port < from + 100; port++) {
    const found = await new Promise((resolve) => {
      const server = createServer();
      server.once('error', () => resolve(0));
      server.listen(port, 'localhost', () => {
        const { port: taken } = server.address();
        server.close(() => resolve(taken));
      });
    });
    if (found) return found;
  }
  throw new Error(`No free port between ${from} and ${from + 99}. Close a program that uses one.`);
}
