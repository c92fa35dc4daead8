import {
  IconAddressBook,
  IconCalendarCheck,
  IconClock,
  IconFileInvoice,
  IconListCheck,
  IconServer2,
  IconSettings,
  IconUsers,
} from '@tabler/icons-react';
import { paths } from '#components/paths.ts';

/** The screens of the navigation in their order, which is also the order of Ctrl+1 … 8. */
export const sections = [
  { name: 'today', path: paths.today(), Icon: IconCalendarCheck },
  { name: 'hours', path: paths.hours(), Icon: IconClock },
  { name: 'tasks', path: paths.tasks(), Icon: IconListCheck },
  { name: 'systems', path: paths.systems(), Icon: IconServer2 },
  { name: 'clients', path: paths.clients(), Icon: IconAddressBook },
  { name: 'invoices', path: paths.invoices(), Icon: IconFileInvoice },
  { name: 'people', path: paths.people(), Icon: IconUsers },
  { name: 'settings', path: paths.settings(), Icon: IconSettings },
] as const;
