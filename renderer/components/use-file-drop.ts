import { useState, type DragEvent } from 'react';

/** Whether what is dragged are files: a text or a link from elsewhere is not for us. */
const holdsFiles = (transfer: DataTransfer): boolean => transfer.types.includes('Files');

/** What happens while files are dragged over a part of a screen, and when they are let go there. */
export const useFileDrop = (onDrop: (transfer: DataTransfer) => void) => {
  const [isOver, setOver] = useState(false);
  const take = (event: DragEvent): boolean => {
    if (!holdsFiles(event.dataTransfer)) return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  return {
    isOver,
    handlers: {
      onDragEnter: (event: DragEvent) => setOver(take(event)),
      onDragOver: (event: DragEvent) => {
        if (take(event)) event.dataTransfer.dropEffect = 'copy';
      },
      onDragLeave: (event: DragEvent<HTMLElement>) => {
        const isStillWithin =
          event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget);
        if (!isStillWithin) setOver(false);
      },
      onDrop: (event: DragEvent) => {
        setOver(false);
        if (take(event)) onDrop(event.dataTransfer);
      },
    },
  } as const;
};
