export type { ListPage, Sort } from '#data/list-page.ts';
