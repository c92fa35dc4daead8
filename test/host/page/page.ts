import { isolatedWorld } from './isolated-world.ts';
import { mainWorld } from './main-world.ts';

/** What runs in every page before any script of its own, once a world. */
export const worlds = { isolatedWorld, mainWorld };
