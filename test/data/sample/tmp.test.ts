import { test } from 'vitest';
import { sampleSteps } from '#data/sample/sample-firm.ts';
import { samplePeriods } from '#data/sample/sample-periods.ts';
test('x',()=>{ const s:any = sampleSteps({lineText:(l:any)=>l.task??l.activity+' '+l.system, vatExemption:()=>''} as any);
const t=s.find((x:any)=>x.table==='timeEntries').rows; 
for(const p of samplePeriods){ const e=t.filter((r:any)=>r.fields.clientId===p.clientId&&r.fields.workDate>=p.period.from&&r.fields.workDate<=p.period.to&&r.fields.billing!=='none'); if(e.length<5) console.log(p.clientId.slice(-2),p.period.from,e.length)}
const m:any={}; for(const r of t){const k=r.fields.clientId.slice(-1); m[k]=(m[k]??0)+r.fields.seconds/3600} console.log(t.length,m);
const n:any={}; for(const r of t){const k=r.fields.workDate.slice(0,7); n[k]=(n[k]??0)+r.fields.seconds/3600} console.log(JSON.stringify(n));
const act:any={}; for(const r of t){const k=r.fields.workDate.slice(0,7); act[k]??={};act[k][r.fields.activity]=(act[k][r.fields.activity]??0)+r.fields.seconds/3600} console.log(JSON.stringify(act['2024-12']),JSON.stringify(act['2026-11']));
let noTask=0; for(const r of t) if(['release','change','problem','integration'].includes(r.fields.activity)&&!r.fields.taskId) noTask+=r.fields.seconds/3600; console.log('noTask',noTask);
const w=t.filter((r:any)=>r.fields.workDate>='2026-11-16'&&r.fields.workDate<='2026-11-22'&&r.fields.personId.endsWith('1')); console.log(w.map((r:any)=>[r.fields.workDate,r.fields.activity,r.fields.start,r.fields.end,r.fields.breakSeconds,r.fields.seconds/60,r.fields.systemId?.slice(-2)].join(' ')).join('\n'));
});
