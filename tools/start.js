// `npm start`: installs what is missing, builds, serves the repository, and says where the demo is.
import { ROOT } from './project.js';
import { runNode } from './run.js';
import { serve } from './server/static-server.js';
import { setup } from './setup.js';

const DEFAULT_PORT = 8000;

async function start() {
  // The build is a program of its own: it imports packages, which setup may only just have installed.
  if (!(await setup()) || !(await runNode('tools/build.js'))) {
    process.exitCode = 1;
    return;
  }
  const host = process.env.HOST || 'localhost';
  const asked = Number(process.env.PORT);
  // A port that was asked for is the one, or none.
  const server = await serve(ROOT, asked ? { host, port: asked, tries: 1 } : { host, port: DEFAULT_PORT });
  console.log(`\nThe demo is at http://${host}:${server.address().port}/demo/\nCtrl-C stops the server.`);
}

try {
  await start();
} catch (error) {
  console.error(error.code === 'EADDRINUSE' ? `Port ${process.env.PORT ?? DEFAULT_PORT} is in use.` : error);
  process.exitCode = 1;
}
