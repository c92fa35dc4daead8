// The screen that stands in for a window whose page is gone. It needs nothing from the rest of the program: everything it
// says comes behind the # of its address, and is shown as text.
const words = {
  sv: {
    title: 'Något gick fel',
    what: 'Fönstret slutade fungera. Det du hade skrivit men inte sparat i det senaste formuläret kan vara borta.',
    kept: (records) =>
      `Dina uppgifter är i säkerhet: ${records} ${records === '1' ? 'post' : 'poster'} i journalen på den här datorn.`,
    next: 'Ladda om för att fortsätta. Händer det igen, kopiera detaljerna och skicka dem till supporten.',
    reload: 'Ladda om',
    copy: 'Kopiera detaljer',
    copied: 'Kopierat',
    notCopied: 'Gick inte att kopiera',
    details: 'Detaljer (inga kunduppgifter)',
  },
  en: {
    title: 'Something went wrong',
    what: 'The window stopped working. What you had typed but not saved in the last form may be gone.',
    kept: (records) =>
      `Your data is safe: ${records} ${records === '1' ? 'record' : 'records'} in the journal on this computer.`,
    next: 'Reload to go on. If it happens again, copy the details and send them to support.',
    reload: 'Reload',
    copy: 'Copy details',
    copied: 'Copied',
    notCopied: 'Could not be copied',
    details: 'Details (no client data)',
  },
};

const report = new URLSearchParams(location.hash.slice(1));
const language = report.get('language') === 'en' ? 'en' : 'sv';
const said = words[language];
const details = [
  `Förvalta ${report.get('version') ?? '?'}`,
  report.get('reason') ?? '?',
  navigator.userAgent,
].join('\n');

const put = (id, text) => {
  document.getElementById(id).textContent = text;
};

document.documentElement.lang = language;
put('title', said.title);
put('what', said.what);
put('kept', said.kept(report.get('records') ?? '0'));
put('next', said.next);
put('reload', said.reload);
put('copy', said.copy);
put('details-title', said.details);
put('details', details);

document.getElementById('copy').addEventListener('click', () => {
  window.desktop['clipboard:write']({ text: details }).then(
    () => put('copied', said.copied),
    () => put('copied', said.notCopied),
  );
});
