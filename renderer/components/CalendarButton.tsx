import { ActionIcon, Popover } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { useState } from 'react';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

type CalendarButtonProps = {
  readonly label: string;
  readonly value: PlainDate;
  readonly onChange: (date: PlainDate) => void;
};

/** Goes to a day picked in a calendar with week numbers. */
export const CalendarButton = ({ label, value, onChange }: CalendarButtonProps) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" trapFocus withinPortal>
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
        <DatePicker
          value={value}
          defaultDate={value}
          withWeekNumbers
          onChange={(picked) => {
            const date = parsePlainDate(picked ?? '', value);
            if (date.ok) onChange(date.value);
            setOpen(false);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
};
