import { ActionIcon, Popover } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import { useT } from '#i18n/t.ts';
import { useToday } from '#state/session.ts';
import { TextInput } from './TextInput.tsx';
import type { InputProps } from './input.ts';

const Calendar = lazy(async () => ({ default: (await import('./Calendar.tsx')).Calendar }));

/** A date as one likes to type it (24/11, 241124, idag), or from a calendar. What was understood is written out on leaving. */
export const DateInput = (props: InputProps) => {
  const t = useT('shell');
  const today = useToday();
  const [isOpen, setOpen] = useState(false);
  const understood = parsePlainDate(props.value, today);
  const date = understood.ok ? understood.value : null;
  const leave = (): void => {
    if (date !== null && date !== props.value) props.onChange(date);
    props.onBlur?.();
  };
  return (
    <TextInput
      {...props}
      onBlur={leave}
      isFigure
      placeholder={t('date.placeholder')}
      button={
        <Popover opened={isOpen} onChange={setOpen} position="bottom-end" withinPortal>
          <Popover.Target>
            <ActionIcon
              variant="transparent"
              color="gray"
              aria-label={t('date.calendar')}
              disabled={props.isDisabled ?? false}
              onClick={() => setOpen(!isOpen)}
            >
              <IconCalendar size={15} aria-hidden="true" />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown>
            <Suspense>
              <Calendar
                value={date}
                today={today}
                onPick={(picked) => {
                  props.onChange(picked);
                  setOpen(false);
                }}
              />
            </Suspense>
          </Popover.Dropdown>
        </Popover>
      }
    />
  );
};
