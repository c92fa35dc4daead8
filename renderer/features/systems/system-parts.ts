/** The parts of a system's page, in the order of their tabs. */
export const systemParts = ['overview', 'work', 'people', 'third-parties', 'documents'] as const;
export type SystemPart = (typeof systemParts)[number];

const partOf: Readonly<Record<string, SystemPart>> = {
  'system-facts': 'overview',
  'system-environments': 'overview',
  'system-links': 'overview',
  'system-tasks': 'work',
  'system-people': 'people',
  'system-handovers': 'people',
  'system-third-parties': 'third-parties',
  'system-documents': 'documents',
};

/** The part in which a section stands to which a lack points. */
export const partWith = (section: string): SystemPart => partOf[section] ?? 'overview';
