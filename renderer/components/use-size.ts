import { useElementSize } from '@mantine/hooks';
import type { Ref } from 'react';

type Size = { readonly width: number; readonly height: number };

/** An element's width, and the height of the window that it may fill; `usual` where nothing can be measured. */
export const useSize = (usual: Size): Size & { readonly ref: Ref<HTMLDivElement> } => {
  const { ref, width } = useElementSize<HTMLDivElement>();
  const height = window.innerHeight > 0 ? window.innerHeight : usual.height;
  return { ref, width: width > 0 ? width : usual.width, height };
};
