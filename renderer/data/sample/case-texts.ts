/** What goes wrong, as a client writes it. */
export const caseFaults: readonly [string, ...string[]] = [
  'svarar inte',
  'går inte att spara',
  'visar gårdagens uppgifter',
  'hänger sig efter inloggning',
  'är mycket långsam i dag',
  'ger ett felmeddelande med kod 500',
  'saknar de senaste raderna',
  'skriver ut tom sida',
  'kastar ut mig efter en minut',
  'visar fel namn',
  'går inte att öppna i telefonen',
  'räknar dubbelt',
];

export const caseRequests: readonly [string, ...string[]] = [
  'Nytt konto till ny medarbetare',
  'Ta bort konto för den som slutat',
  'Återställ lösenord',
  'Lägg till en mottagare av månadsrapporten',
  'Ta ut en lista över inaktiva kunder',
  'Läs in en rättad fil',
  'Höj gränsen för bilagor',
  'Lägg upp en ny leverantör',
  'Flytta en användare till en annan grupp',
  'Återställ en raderad rad från i går',
  'Byt text i bekräftelsen',
  'Ta bort en dubblett',
];

export const caseQuestions: readonly [string, ...string[]] = [
  'Hur tar jag ut förra årets siffror?',
  'Vem ser det som jag skriver här?',
  'Kan två ändra samtidigt?',
  'När körs nattens import?',
  'Vilka filformat går att läsa in?',
  'Hur länge sparas loggen?',
  'Får vi länka hit från intranätet?',
  'Vad betyder den gula markeringen?',
];

export const caseAnswers: readonly [string, ...string[]] = [
  'Tjänsten startades om, orsaken i loggen är åtgärdad.',
  'Rättad i data och kontrollerad med anmälaren.',
  'Inställningen ändrad, provad tillsammans.',
  'Behörigheten saknades och är tillagd.',
  'Förklarat i telefon, handledningen har fått ett stycke om det.',
  'Utfört enligt önskemål.',
];
