// Runs a command of Astro, which sends nothing home.
import { spawnSync } from 'node:child_process';

const command = ['node_modules/astro/bin/astro.mjs', ...process.argv.slice(2)];
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
const { status } = spawnSync(process.execPath, command, { stdio: 'inherit', env });
process.exit(status ?? 1);
