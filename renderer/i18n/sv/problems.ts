import type { FieldProblem } from '#domain/problem.ts';

/** What is wrong with a field, and an example of what is right; what a refused command means, and what to do. */
export const problems = {
  field: {
    required: 'Fyll i det här fältet.',
    'text-too-long': 'Texten är för lång. Högst 200 tecken i en rad och 5 000 i ett textfält.',
    'not-a-choice': 'Välj något i listan.',
    'organisation-number-format': 'Bara siffror och ett bindestreck, till exempel 556703-7485.',
    'organisation-number-length':
      'Ett organisationsnummer har tio siffror, till exempel 556703-7485.',
    'organisation-number-check-digit':
      'Kontrollsiffran stämmer inte: någon siffra är fel. Rätt är till exempel 556703-7485.',
    'organisation-number-date':
      'Numret börjar varken som ett organisationsnummer eller som ett personnummer. Till exempel 556703-7485.',
    'vat-number-format': 'Landskod och siffror utan andra tecken, till exempel SE556703748501.',
    'vat-number-country':
      'Momsregistreringsnumret börjar med landets två bokstäver, till exempel SE556703748501.',
    'vat-number-length':
      'Ett svenskt momsnummer är SE och tolv siffror, till exempel SE556703748501.',
    'vat-number-organisation':
      'Siffrorna efter SE är inget giltigt organisationsnummer. Till exempel SE556703748501.',
    'vat-number-suffix': 'Ett svenskt momsnummer slutar på 01, till exempel SE556703748501.',
    'bankgiro-format': 'Bara siffror och ett bindestreck, till exempel 5805-6201.',
    'bankgiro-length': 'Ett bankgironummer har sju eller åtta siffror, till exempel 5805-6201.',
    'bankgiro-check-digit':
      'Kontrollsiffran stämmer inte: någon siffra är fel. Rätt är till exempel 5805-6201.',
    'plusgiro-format': 'Bara siffror och ett bindestreck, till exempel 90 20 03-3.',
    'plusgiro-length': 'Ett plusgironummer har två till åtta siffror, till exempel 90 20 03-3.',
    'plusgiro-check-digit':
      'Kontrollsiffran stämmer inte: någon siffra är fel. Rätt är till exempel 90 20 03-3.',
    'iban-format': 'Två bokstäver, sedan siffror, till exempel SE45 5000 0000 0583 9825 7466.',
    'iban-country':
      'Landskoden är inte känd. En svensk IBAN börjar på SE, till exempel SE45 5000 0000 0583 9825 7466.',
    'iban-length':
      'Fel längd för landet. En svensk IBAN har 24 tecken, till exempel SE45 5000 0000 0583 9825 7466.',
    'iban-check-digit':
      'Kontrollsiffrorna stämmer inte: något tecken är fel. Rätt är till exempel SE45 5000 0000 0583 9825 7466.',
    'electronic-address-format':
      'Skriv listan och numret, till exempel 0007:5560360793 eller 0088:7365565564453.',
    'electronic-address-number':
      'Numret stämmer inte för sin lista: 0007 är ett organisationsnummer, 0088 ett GLN, till exempel 0088:7365565564453.',
    'bic-format': 'En BIC har åtta eller elva tecken, till exempel ESSESESS.',
    'email-format': 'Det här ser inte ut som en e-postadress. Till exempel anna@firman.se.',
    'account-format': 'Ett konto skrivs med fyra till sex siffror. Till exempel 3001.',
    'word-format': 'Högst tio bokstäver och siffror utan mellanslag. Till exempel F.',
    'website-format': 'Det här ser inte ut som en webbadress. Till exempel www.firman.se.',
    'file-name-format': 'Så kan en fil inte heta. Skriv till exempel Driftinstruktion 2026.pdf.',
    'country-format': 'Landet anges med två bokstäver, till exempel SE.',
    'initials-too-long': 'Högst fyra bokstäver, till exempel AL.',
    'money-format': 'Det här går inte att läsa som ett belopp. Skriv till exempel 1 350,00.',
    'money-decimals': 'Högst två decimaler, till exempel 1 350,50.',
    'money-negative': 'Beloppet får inte vara negativt. Skriv till exempel 1 350,00.',
    'money-too-large': 'Beloppet är för stort. Skriv till exempel 1 350,00.',
    'money-is-zero': 'Beloppet får inte vara noll. Skriv till exempel 1 350,00.',
    'exchange-rate-format': 'Det här går inte att läsa som en kurs. Skriv till exempel 11,2345.',
    'exchange-rate-decimals': 'En kurs skrivs med högst sex decimaler, till exempel 11,234567.',
    'exchange-rate-too-large':
      'Kursen är för hög. Skriv kronor för en enhet, till exempel 11,2345.',
    'vat-rate-with-case': 'Raden bär ingen svensk moms: momssatsen ska vara noll, till exempel 0.',
    'percentage-format': 'Det här går inte att läsa som procent. Skriv till exempel 25 eller 12,5.',
    'percentage-too-large': 'Högst 100 procent. Skriv till exempel 25.',
    'number-format': 'Skriv ett helt tal, till exempel 30.',
    'number-too-small': 'Talet är för litet. Skriv till exempel 30.',
    'number-too-large': 'Talet är för stort. Skriv till exempel 30.',
    'series-jump-reason':
      'Skriv varför nummer hoppas över, till exempel: fakturor ur ett annat program.',
    'series-number-taken':
      'Det numret är redan använt på en faktura. Välj ett högre, till exempel nästa i serien.',
    'quantity-format': 'Det här går inte att läsa som ett antal. Skriv till exempel 1,5.',
    'quantity-decimals': 'Högst tre decimaler, till exempel 1,125.',
    'quantity-too-large': 'Antalet är för stort. Skriv till exempel 160.',
    'quantity-not-whole-minutes':
      'Timmar räknas i hela minuter. Skriv till exempel 1,5 eller 1:30.',
    'too-many-lines': 'En faktura kan ha högst 5 000 rader, till exempel en rad per uppgift.',
    'date-format':
      'Det här går inte att läsa som ett datum. Skriv till exempel 2026-11-24, 24/11 eller idag.',
    'date-does-not-exist': 'Den dagen finns inte. Skriv till exempel 2026-11-24.',
    'date-before-start':
      'Slutet ligger före början. Till exempel början 2026-11-01, slut 2026-11-30.',
    'date-not-in-period':
      'Avtalet har ingen period den dagen. Skriv en dag inom avtalstiden, till exempel idag.',
    'date-in-closed-period':
      'Perioden är stängd. Skriv en dag i den öppna perioden, till exempel idag.',
    'more-than-left': 'Så mycket finns inte kvar. Dra högst det som återstår, till exempel 2:00.',
    'date-in-future': 'Den tidpunkten har inte varit än. Skriv till exempel idag.',
    'date-too-late': 'Högst tolv månader fram. Skriv till exempel ett datum inom ett halvår.',
    'date-has-passed': 'Den dagen har redan varit. Skriv till exempel 2027-03-31.',
    'support-end-order':
      'Stöden tar slut i ordning: aktivt, allmänt, utökat. Till exempel 2026-01-01, 2027-01-01 och 2029-01-01.',
    'renewal-before-end':
      'Den nya sista dagen måste ligga efter den som gäller. Skriv till exempel 2028-03-31.',
    'certificate-lapsed':
      'Ett certifikat har gått ut. Förnya det, eller välj andra personer: till exempel bara dem med giltiga certifikat.',
    'fee-is-billed':
      'Avgiften har redan fakturerats med de här dagarna. Lägg upp en ny avgift för andra dagar, till exempel från nästa månad.',
    'period-needs-both': 'Ange både början och slut, till exempel 2026-11-01 och 2026-11-30.',
    'time-format': 'Det här går inte att läsa som ett klockslag. Skriv till exempel 8:15.',
    'time-does-not-exist':
      'Klockan ställs fram den natten, så det klockslaget finns inte. Skriv till exempel 03:00.',
    'time-is-doubled':
      'Klockan ställs tillbaka den natten, så det klockslaget inträffar två gånger. Välj vilket nedan, eller ange längden, till exempel 1:30.',
    'time-needs-both': 'Ange både start och slut, till exempel 8:15 och 9:45, eller bara längden.',
    'time-before-start': 'Slutet ligger före början. Välj en senare tid.',
    'window-too-long':
      'Ett fönster är högst 31 dagar. Välj ett tidigare slut, eller dela upp arbetet i flera.',
    'duration-format':
      'Det här går inte att läsa som en tid. Skriv till exempel 1:30, 1,5 eller 90m.',
    'duration-negative': 'Tiden får inte vara negativ. Skriv till exempel 1:30.',
    'duration-too-long': 'Högst 24 timmar på en dag. Skriv till exempel 7:45.',
    'duration-is-zero': 'Tiden får inte vara noll. Skriv till exempel 0:15.',
    'duration-differs-from-times':
      'Längden stämmer inte med start, slut och rast. Ta bort den, eller skriv till exempel 1:30.',
    'break-too-long': 'Rasten är längre än passet. Skriv till exempel 0:30.',
    'vat-above-amount': 'Momsen kan inte vara större än beloppet, till exempel 250,00 av 1 250,00.',
    'minimum-not-multiple':
      'Det minsta måste vara ett helt antal steg: med steget 15 till exempel 30 eller 60.',
    unknown: 'Värdet kan inte användas. Jämför med ett exempel i hjälpen.',
  } satisfies Record<FieldProblem | 'unknown', string>,
  rule: {
    'in-use': 'Det används fortfarande på annat håll och kan därför inte tas bort.',
    'already-set-up': 'Firman är redan inlagd.',
    'not-set-up': 'Lägg först in firmans uppgifter under Inställningar.',
    'phase-not-allowed': 'Systemet kan inte gå till den fasen från där det är nu.',
    'phase-before-current':
      'Den nya fasen kan inte börja före den som pågår. Välj ett senare datum.',
    'move-lacks': 'Steget kan inte tas än: något fattas. Se listan vid knappen.',
    'course-decides-status': 'Uppgiften har ett eget förlopp. Ta nästa steg på dess sida.',
    'kind-is-fixed':
      'Releaser, ändringar, problem och ärenden byter inte slag. Skapa en ny uppgift i stället.',
    'not-a-target':
      'Det går inte att slå ihop med det problemet: det är samma, avbrutet eller självt en dubblett.',
    'status-not-allowed': 'Uppgiften kan inte få den statusen från den som den har.',
    'reason-required': 'Skriv varför: den ändringen behöver ett skäl.',
    'file-is-version':
      'Filen är en version av dokumentet. Ta bort dokumentet, eller lägg till en ny version.',
    'of-another-system': 'Uppgiften hör till ett annat system. Välj en uppgift på samma system.',
    'plan-is-fixed': 'Planen är låst när arbetet har börjat.',
    'type-is-fixed': 'Typen kan bara ändras i ett utkast. Ta först tillbaka ändringen till utkast.',
    'approval-not-open': 'Den frågan är redan besvarad eller återtagen.',
    'not-awaiting-approval': 'Godkännanden begärs när ändringen är lämnad för godkännande.',
    'template-not-approved': 'Mallen är inte godkänd och kan inte användas.',
    'outcome-not-open': 'Utfallet skrivs när arbetet har börjat och tills ändringen stängs.',
    'lead-overlaps': 'Någon annan är redan ansvarig under den tiden. Avsluta det ansvaret först.',
    'deputy-is-lead': 'Den som är ansvarig kan inte också vara ersättare. Välj någon annan.',
    'already-responsible': 'Personen har redan den rollen under den tiden.',
    'lead-has-no-successor':
      'Ingen tar vid efter den ansvarige. Utse en efterträdare, planera en överlämning, eller skriv varför systemet får stå utan.',
    'handover-already-planned':
      'Systemet har redan en planerad överlämning. Avsluta eller avbryt den först.',
    'handover-has-ended': 'Överlämningen är avslutad och ändras inte längre.',
    'person-leads-systems':
      'Personen är ansvarig för system som blir utan. Använd Avsluta anställning på personens sida: där överlämnas de.',
    'link-to-itself': 'Ett system kan inte kopplas till sig självt. Välj ett annat.',
    'link-exists': 'Den kopplingen finns redan.',
    'link-circle': 'Kopplingen skulle sluta en cirkel.',
    'end-before-start': 'Slutet ligger före början. Välj ett senare datum.',
    'release-locked':
      'Releasen har kommit för långt för att det ska kunna ändras. Det som är beslutat eller godkänt ligger fast.',
    'release-still-needs': 'Releasen vilar på det du tog bort. Skriv något annat i stället.',
    'not-rolling-out': 'Utrullningen pågår inte.',
    'stage-out-of-order': 'Stegen tas i ordning, ett i taget, och inget efter ett som misslyckats.',
    'stage-not-begun': 'Inget steg har börjat, så det finns inget att återgå från.',
    'checks-open': 'Alla kontroller i steget måste vara avprickade först.',
    'check-not-running':
      'Kontroller prickas av medan steget pågår, återgångens steg medan ni återgår.',
    'decision-not-now': 'Beslut tas när releasen är redo.',
    'criteria-unanswered': 'Alla frågor måste vara besvarade innan ni beslutar om utrullning.',
    'sign-off-not-now': 'Kunden godkänner under eftervården, när utrullningen är klar.',
    'defect-is-judged': 'Felrapporten är bedömd och kan inte tas bort. Avvisa den i stället.',
    'cell-is-locked': 'Den tiden är godkänd eller fakturerad och kan inte ändras.',
    'meetings-are-kept': 'De mötena finns redan bland timmarna.',
    'nothing-to-submit': 'Det finns inga öppna timmar att lämna in.',
    'nothing-to-approve': 'Det finns inga inlämnade timmar att godkänna.',
    'nothing-to-withdraw':
      'Det finns inga godkända timmar att öppna. Det som står på en faktura eller ett utkast behåller sitt godkännande.',
    'approver-unknown': 'Välj vem du är under Inställningar innan du godkänner timmar.',
    'approver-is-worker':
      'Någon annan än den som arbetat ska godkänna timmarna. Be en kollega, eller ändra regeln under Inställningar → Timmar.',
    'month-not-begun': 'Månaden har inte börjat än.',
    'month-is-locked': 'Månaden är redan låst.',
    'month-is-open': 'Månaden är redan öppen.',
    'cell-has-clock-times': 'Tiden har klockslag. Ändra den i dagvyn, där start och slut syns.',
    'no-timer': 'Det går ingen klocka.',
    'timer-needs-client': 'Välj kund innan klockan stoppas, så att tiden hamnar rätt.',
    'timer-too-short': 'Klockan har inte gått någon tid än. Släng den eller låt den gå.',
    'fee-billed-twice':
      'En av avgifterna står redan på en annan faktura. Ta bort den därifrån först.',
    'no-fees-due': 'Ingen avgift är att fakturera.',
    'expense-on-draft':
      'Utlägget står på ett fakturautkast. Ta bort raden där först, så går det att ändra.',
    'expense-is-double': 'Den här leverantörens faktura är redan registrerad med det numret.',
    'no-unbilled-hours': 'Kunden har ingen ofakturerad tid och inga utlägg i den perioden.',
    'hours-not-available': 'Några av timmarna finns redan på en annan faktura. Gör om utkastet.',
    'ledger-not-ready': 'Perioden kan inte stängas än: något fattas. Se listan vid knappen.',
    'ledger-period-closed': 'Perioden är redan stängd.',
    'split-in-part':
      'Ett avtal delar timmen mellan två rader: ta bort båda, eller ingen. Vill du bjuda på det som går utöver, sätt priset till 0.',
    'invoice-is-not-draft':
      'Fakturan är redan utfärdad och kan inte ändras. Rätta med en kreditfaktura.',
    'invoice-is-not-issued': 'Fakturan är inte utfärdad än.',
    'invoice-incomplete':
      'Något som lagen kräver saknas på fakturan. Öppna utkastet: det som saknas står där.',
    'credit-of-credit':
      'En kreditfaktura krediteras eller betalas inte. Gör en ny faktura i stället.',
    'credit-without-reason': 'Skriv varför fakturan krediteras: det står på kreditfakturan.',
    'credit-without-lines': 'Välj minst en rad att kreditera.',
    'credit-too-much':
      'Mer än det som återstår av raden kan inte krediteras. Något kan ha krediterats nyss: öppna fakturan igen.',
    'credit-negative': 'Valet ger en negativ kreditfaktura. Ta med fler rader.',
    'credit-hours-in-part': 'Timmar öppnas bara när hela raden krediteras.',
    'credit-before-original': 'Datumet måste ligga mellan fakturans datum och i dag.',
    'advance-not-available':
      'Förskottet är redan avdraget på en annan faktura, eller ändrat sedan dess. Ta bort raden och dra av det som är kvar.',
    'advance-is-deducted':
      'Förskottet är avdraget på en annan faktura. Kreditera den raden där först.',
    'e-invoice-needed':
      'Kunden är en offentlig kund och tar bara emot e-fakturor (lag 2018:1277). Öppna utkastet: det som fattas står där.',
    'payment-is-credit': 'Avräkningen hör till en utfärdad kreditfaktura och kan inte tas bort.',
    'receipt-used-up': 'Så mycket finns inte kvar av inbetalningen. Minska beloppen.',
    'receipt-in-kronor': 'Pengarna kom i kronor. Det finns inget att räkna om.',
    'receipt-was-repaid': 'En del av pengarna är återbetald. Ta bort återbetalningen först.',
    'payment-exceeds-open':
      'Så mycket återstår inte att betala. Resten av pengarna blir kundens tillgodo.',
    'payment-other-currency': 'Pengarna och fakturan är i olika valutor.',
    'nothing-to-repay': 'Det finns inget överskott att betala tillbaka.',
    'nothing-to-write-off': 'Ange ett belopp som är större än noll.',
    'write-off-too-large': 'Öresavrundning är högst en krona. Välj bankavgift eller kundförlust.',
    'set-off-needs-note': 'Kvitta en kreditfaktura mot en faktura.',
    'set-off-other-client': 'Kreditfakturan och fakturan hör till olika kunder.',
    'bank-lines-known':
      'Några av raderna är redan inlästa. Läs filen igen för att se vilka. Inget är sparat.',
    'not-overdue': 'Fakturan är inte förfallen, eller är redan betald.',
    'reminder-level-taken': 'Den påminnelsen är redan gjord. Ingen ny är skapad.',
    'fee-not-agreed':
      'Påminnelseavgift får tas ut bara om den är avtalad, och aldrig tillsammans med förseningsersättning.',
    'no-interest':
      'Det finns ingen ränta att ta ut: dagarna är redan fakturerade eller beloppet är för litet.',
    'reference-rate-missing':
      'Referensräntan saknas för perioden. Lägg in den under Inställningar och kontrollera på riksbank.se.',
    'reference-rate-day': 'Referensräntan gäller från 1 januari eller 1 juli.',
    'no-vouchers': 'Alla verifikationer i perioden är redan exporterade, eller så finns det inga.',
    'two-fiscal-years':
      'En SIE-fil gäller ett räkenskapsår. Välj en period som ligger inom ett och samma år.',
    'series-broken':
      'Nummerserien går inte ihop, så inget nummer tas. Fakturor → Nummerserie visar vilka nummer det gäller och vad du gör.',
    'paper-failed': 'Fakturan kunde inte sättas som PDF. Inget nummer är använt.',
    'nothing-to-undo': 'Det finns inget att ångra.',
    'nothing-to-redo': 'Det finns inget att göra om.',
    'changed-since': 'Det har ändrats igen sedan dess och kan inte ångras härifrån.',
    'cannot-be-undone': 'Det kan inte ångras.',
    'workspace-not-empty':
      'Här finns redan uppgifter. Exempeldata läggs bara in i en tom arbetsyta.',
    'journal-damaged':
      'Journalen är skadad, så inget nytt kan sparas. Lägg tillbaka datamappen från en säkerhetskopia.',
    busy: 'Ett annat fönster sparade hela tiden samtidigt. Inget är fel: försök igen.',
  },
  lockedMonth:
    'Månaden {{month}} är låst: timmar och utlägg i den ändras inte. Öppna månaden igen under Timmar → Månadsbokslut.',
  frozen: {
    'issued-invoice': 'En utfärdad faktura ändras aldrig. Rätta med en kreditfaktura.',
    'invoiced-hours': 'Tiden är fakturerad och ändras inte längre.',
    'invoiced-expense': 'Utlägget är fakturerat och ändras inte längre.',
    'approved-hours':
      'Tiden är godkänd och ändras inte. Öppna den igen med en anledning om den ska rättas.',
    'locked-month':
      'Månaden är låst: timmar och utlägg i den ändras inte. Öppna månaden igen under Timmar → Månadsbokslut.',
    'status-history': 'Historiken ändras aldrig.',
    'ledger-row':
      'Timsaldots rader ändras aldrig, och en stängd period öppnas inte. Gör en justering åt andra hållet.',
    'voucher-export':
      'Filen kan redan stå i bokföringen och tas inte tillbaka: samma verifikation får aldrig gå dit två gånger.',
    'exported-voucher':
      'Betalningen är redan exporterad till bokföringen. Skriv en återbetalning eller en ny betalning i stället.',
    'number-series': 'Ett använt fakturanummer lämnas inte tillbaka.',
  },
  file: {
    'disk-full': 'Disken är full. Frigör utrymme och försök igen.',
    'not-permitted':
      'Programmet får inte skriva där. Välj en annan plats eller ändra rättigheterna.',
    'read-only': 'Platsen är skrivskyddad. Välj en annan.',
    'not-found': 'Filen finns inte längre där.',
    'too-large': 'Filen är för stor.',
    damaged: 'Filen är skadad och har lämnats orörd.',
    failed: 'Filen kunde inte läsas eller skrivas. Försök igen.',
  },
  /** What still belongs to the record that should have gone, by its table. */
  uses: {
    people: 'personer',
    clients: 'kunder',
    contacts: 'kontakter',
    systems: 'system',
    responsibilities: 'ansvarsperioder',
    handovers: 'överlämningar',
    environments: 'miljöer',
    systemLinks: 'kopplingar',
    releases: 'releaser',
    tasks: 'uppgifter',
    changes: 'ändringar',
    changeTemplates: 'ändringsmallar',
    freezePeriods: 'ändringsstopp',
    problems: 'problem',
    cases: 'ärenden',
    checklistItems: 'checklistor',
    timeEntries: 'timmar',
    timers: 'en tidtagning som går',
    invoices: 'fakturor',
    payments: 'betalningar',
    documents: 'dokument',
    integrations: 'integrationer',
    certifications: 'certifikat',
    trainings: 'utbildningar',
    memberships: 'medlemskap',
    ledgerRows: 'avtalets timkonto',
    rates: 'timpriser',
    rateWindows: 'tider med eget pris',
    expenses: 'utlägg',
    contracts: 'avtal',
  },
  linkCircle: 'Kopplingen skulle sluta en cirkel: {{circle}}.',
  usedBy: 'Det kan inte tas bort, för det finns kvar: {{uses}}. Inget är ändrat.',
  missing: 'Posten finns inte längre. Den kan ha tagits bort i ett annat fönster.',
  invalid: 'Några uppgifter behöver rättas.',
  notSaved: 'Det sparades inte: inget är ändrat.',
  notDone: 'Det gick inte',
  unforeseen: 'Något oväntat hände',
  unforeseenText:
    'Det som var sparat är kvar. Försök igen; händer det igen finns detaljerna i loggen.',
} as const;
