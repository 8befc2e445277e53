// Builds the site and serves it, by `start`; any other command is Astro's own, which sends nothing home.
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';

const [command, ...rest] = process.argv.slice(2);
if (command === 'start') await start();
else run(command, ...rest);

/** Looks for a port before the build, so that nobody waits for nothing where one is taken. */
async function start() {
  const first = Number(process.env.PORT ?? 4321);
  const port = await freePort(first, 20);
  if (port === undefined) {
    console.error(
      `The ports ${first} to ${first + 19} are taken. Name another by the environment variable PORT.`,
    );
    process.exit(1);
  }
  if (port !== first) console.log(`Port ${first} is taken; the site will be served on ${port}.`);
  run('build');
  run('preview', '--port', String(port));
}

/** Runs a command of Astro, and ends with it where it fails. */
function run(...words) {
  const { status } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', ...words], {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** Finds the first port from here on that nobody listens on, or none of so many. */
async function freePort(from, count) {
  for (let candidate = from; candidate < from + count; candidate += 1)
    if (await isFree(candidate)) return candidate;
  return undefined;
}

function isFree(candidate) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(candidate, 'localhost', () => server.close(() => resolve(true)));
  });
}
