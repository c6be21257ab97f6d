/* `npm start`: installs what is missing, builds the site and serves it. */
import './ready.mjs';
import { freePort } from './port.mjs';
import { runScript } from './run.mjs';

const built = await runScript('build', ['--silent']);
if (built !== 0) process.exit(built);

const port = await freePort(Number(process.env.PORT ?? 4321));
const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/');
console.log(`\nTalk to Action is at http://localhost:${port}${base}\nStop it with Ctrl+C.\n`);
process.exit(await runScript('preview', ['--port', String(port)]));
