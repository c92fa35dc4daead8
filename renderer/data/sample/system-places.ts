/** Where in each system people meet trouble: three places, as they call them. */
const places: Readonly<Record<string, readonly [string, string, string]>> = {
  S01: ['Plocklistan', 'Inleveransen', 'Lagersaldot'],
  S02: ['Prisfilen', 'Mappningen', 'Importloggen'],
  S03: ['Kundinloggningen', 'Orderhistoriken', 'Sökningen'],
  S04: ['Insamlingen', 'Mätarlistan', 'Larmvyn'],
  S05: ['Förbrukningsvyn', 'Fakturalistan', 'Flyttanmälan'],
  S06: ['Tidboken', 'Väntelistan', 'Behandlarvyn'],
  S07: ['Påminnelsen', 'Svarslistan', 'Utskicket'],
  S08: ['Felanmälan', 'Bildvisningen', 'Återkopplingen'],
  S09: ['Hyresavin', 'Filen till banken', 'Kvittensen'],
  S10: ['Dokumentvyn', 'Nyhetssidan', 'Arbetsrummet'],
  S11: ['Dagsplanen', 'Kartan', 'Ruttförslaget'],
  S12: ['Orderfilen', 'Fraktsedeln', 'Kvittensloggen'],
  S13: ['Körordern', 'Kvittensen', 'Inloggningen'],
  S14: ['Kursanmälan', 'Närvarolistan', 'Kursintyget'],
};

/** One of a system's places, the same for the same count. */
export const placeOf = (system: string, count: number): string =>
  places[system]?.[count % 3] ?? 'Startsidan';
