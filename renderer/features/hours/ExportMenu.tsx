import { IconDownload } from '@tabler/icons-react';
import { lastOfMonth, firstOfMonth } from '#domain/time/plain-date.ts';
import { MenuButton } from '#components/MenuButton.tsx';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { useT } from '#i18n/t.ts';
import { useExportHoursMutation } from '#state/exports.ts';
import type { HoursPlace } from './use-hours-place.ts';
