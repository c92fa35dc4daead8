import { describe, expect, it } from 'vitest';
import { supportOf } from '#domain/integrations/support.ts';
import { loadBuiltInCycles } from '#data/support-cycles-built-in.ts';
import { anIntegration } from '#support/an-integration.ts';
import { day } from '#support/records.ts';

const today = day('2026-11-24');
const table = await loadBuiltInCycles();
const endOf = (slug: string, cycle: string, hasExtendedSupport = false) =>
  supportOf(anIntegration({ cycle, hasExtendedSupport }), table.get(slug) ?? null, today).end;

describe('the ends that the sample firm tells', () => {
  it.each([
    ['dotnet', '8', '2026-11-10'],
    ['dotnet', '10', '2028-11-14'],
    ['mssqlserver', '15.0', '2030-01-08'],
    ['mssqlserver', '16.0', '2033-01-11'],
    ['mssqlserver', '13.0-sp3', '2026-07-14'],
    ['nodejs', '20', '2026-04-30'],
    ['nodejs', '22', '2027-04-30'],
    ['nodejs', '24', '2028-04-30'],
    ['umbraco', '13', '2026-12-14'],
    ['umbraco', '17', '2028-11-27'],
    ['postgresql', '14', '2026-11-12'],
    ['postgresql', '17', '2029-11-08'],
    ['debian', '12', '2026-07-11'],
    ['php', '8.2', '2026-12-31'],
    ['php', '8.3', '2027-12-31'],
    ['drupal', '10.6', '2026-12-16'],
    ['windows-server', '2022', '2031-10-14'],
    ['windows-server', '2016', '2027-01-12'],
    ['python', '3.12', '2028-10-31'],
    ['sharepoint', '2019', '2026-07-14'],
    ['spring-boot', '3.5', '2026-06-30'],
    ['oracle-jdk', '17', '2026-09-30'],
    ['moodle', '4.5', '2027-10-04'],
  ])('%s %s ends %s', (slug, cycle, end) => {
    expect(endOf(slug, cycle)).toBe(end);
  });
  it.each([
    ['debian', '12', '2028-06-30'],
    ['mssqlserver', '13.0-sp3', '2029-07-17'],
    ['spring-boot', '3.5', '2032-06-30'],
    ['oracle-jdk', '17', '2029-09-30'],
  ])('%s %s, extended, ends %s', (slug, cycle, end) => {
    expect(endOf(slug, cycle, true)).toBe(end);
  });
});

it('every product says who says so and when, every cycle once and its ends in order', () => {
  expect(table.size).toBeGreaterThanOrEqual(60);
  for (const { slug, source, checkedOn, cycles } of table.values()) {
    expect(source).toBe(`https://endoflife.date/${slug}`);
    expect(checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(new Set(cycles.map(({ cycle }) => cycle)).size).toBe(cycles.length);
    for (const { cycle, endActive, endSupport, endExtended } of cycles) {
      const ends = [endActive, endSupport, endExtended].filter(
        (end) => end !== null && end !== 'ended',
      );
      expect({ slug, cycle, ends }).toEqual({ slug, cycle, ends: ends.toSorted() });
      for (const end of ends) expect(end).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  }
});

it('the common platforms are there', () => {
  const common =
    'windows-server windows ubuntu debian rhel almalinux rocky-linux sles macos ios android mssqlserver postgresql mysql mariadb oracle-database mongodb redis valkey elasticsearch dotnet dotnetfx nodejs python php ruby go eclipse-temurin oracle-jdk amazon-corretto spring-boot spring-framework angular vue django laravel symfony ruby-on-rails umbraco drupal wordpress moodle sharepoint msexchange kubernetes nginx apache-http-server tomcat openssl docker-engine keycloak electron office';
  expect(common.split(' ').filter((slug) => !table.has(slug))).toEqual([]);
});
