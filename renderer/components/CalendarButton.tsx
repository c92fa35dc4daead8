import { ActionIcon, Popover } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { useToday } from '#state/session.ts';

const Calendar = lazy(async () => ({ default: (await import('./inputs/Calendar.tsx')).Calendar }));

type CalendarButtonProps = {
  readonly label: string;
  readonly value: PlainDate;
  readonly onChange: (date: PlainDate) => void;
};

/** Goes to a day picked in a calendar with week numbers. */
export const CalendarButton = ({ label, value, onChange }: CalendarButtonProps) => {
  const today = useToday();
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" withinPortal>
      <Popover.Target>
        <ActionIcon
          variant="default"
          color="gray"
          aria-label={label}
          onClick={() => setOpen(!isOpen)}
        >
          <IconCalendar size={16} aria-hidden="true" />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Suspense>
          <Calendar
            value={value}
            today={today}
            onPick={(picked) => {
              onChange(picked);
              setOpen(false);
            }}
          />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
};
