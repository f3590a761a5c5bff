import { openSite as open, visit } from '/work/main/test/site/site.ts';
const site = await open();
for (let i=0;i<3;i++){
const { page } = await visit(site, '/cases/', { viewport: { width: 1440, height: 800 } });
console.log(await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]));
await page.setViewportSize({width:320,height:800}); await page.waitForTimeout(1500);
console.log(await page.evaluate(() => {const w=innerWidth; return [document.documentElement.scrollWidth, w, ...[...document.querySelectorAll('body *')].filter(e=>e.getBoundingClientRect().right>w+1).slice(0,12).map(e=>e.tagName+'.'+e.className+' '+e.getBoundingClientRect().right)]}));
await page.context().close();}
process.exit(0)
