import { chromium } from 'playwright-core';
import { readFileSync } from 'node:fs';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] });
const URL='http://localhost:3100';
const shots='/tmp/vigil/shots/';
globalThis.errs=[];
async function user(name, size={width:1366,height:768}, lang) {
  const ctx = await b.newContext({ viewport: size, locale: lang ?? 'nl-BE' });
  const page = await ctx.newPage();
  page.on('console', m => { if (['error','warning'].includes(m.type())) console.log(name, m.type(), m.text().slice(0,300)); });
  page.on('pageerror', e => console.log(name, 'PAGEERROR', e.message.slice(0,400)));
  page.on('response', r => { if (r.status()>=400) console.log(name, r.status(), r.request().method(), r.url().replace(URL,'')); });
  await page.goto(URL);
  if (name) { await page.getByText(name, {exact:true}).first().click(); await page.waitForTimeout(1500); }
  return page;
}
const shot = (p,n)=>p.screenshot({path:shots+n+'.png'});
const fn = new Function('user','shot','b','readFileSync', `return (async()=>{${readFileSync(process.argv[2],'utf8')}})()`);
try { await fn(user,shot,b,readFileSync); } catch(e){ console.log('SCRIPT', e.message.slice(0,1500)); }
await b.close();
