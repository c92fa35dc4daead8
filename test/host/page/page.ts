/** The entry of what runs in every page before any script of its own, once a world. */
export { isolatedWorld } from './isolated-world.ts';
export { mainWorld } from './main-world.ts';
