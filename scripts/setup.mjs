// Makes `npm start` and `npm test` work on a fresh clone, with no step before them. Runs on any Node from
// 20 on, in a shell of its own: one that has found the machine's Node would not see the newer one that
// it installs.
import { installMissing } from './install-missing.mjs';

installMissing('.', 'what the project needs');
