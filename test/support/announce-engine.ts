import { chooseEngine } from './engine.ts';

/** Says once, before the first test, what the tests run on. */
export default function announceEngine(): void {
  console.log(`End-to-end tests on ${chooseEngine()}`);
}
