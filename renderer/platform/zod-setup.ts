import { z } from 'zod';

// Zod compiles its parsers with `new Function`, which our Content-Security-Policy forbids. This module is imported before
// any schema is made.
z.config({ jitless: true });
