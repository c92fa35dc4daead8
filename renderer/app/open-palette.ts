import { createSpotlight } from '@mantine/spotlight';

/** The palette's own switch, so that a key, the menu and the navigation can all open it. */
export const [paletteStore, palette] = createSpotlight();

export const openPalette = (): void => palette.open();
