// Builds the site and serves it, by `start`; any other command is Astro's own, which sends nothing home.
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';

const [command, ...rest] = process.argv.slice(2);
if (command === 'start') await start();
else run(command, ...rest);

/** Takes a port before the build, so that nobody waits for nothing where one is taken. */
async function start() {
  const first = Number(process.env.PORT ?? 4321);
  const server = await listenFrom(first, 20);
  if (!server) {
    console.error(
      `The ports ${first} to ${first + 19} are taken. Name another by the environment variable PORT.`,
    );
    process.exit(1);
  }
  const { port } = server.address();
  if (port !== first) console.log(`Port ${first} is taken; the site will be served on ${port}.`);
  run('build');
  await new Promise((resolve) => server.close(resolve));
  // Astro would refuse a second server in one folder, after the build.
  run('preview', '--port', String(port), '--ignore-lock');
}

/** Runs a command of Astro, and ends with it where it fails. */
function run(...words) {
  const { status } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', ...words], {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** Listens on the first port from here on that nobody listens on; resolves to nothing after so many. */
async function listenFrom(from, count) {
  for (let candidate = from; candidate < from + count; candidate += 1) {
    const server = await listenOn(candidate);
    if (server) return server;
  }
  return undefined;
}

function listenOn(candidate) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(candidate, 'localhost', () => resolve(server));
  });
}
