import ts from 'typescript';

/** One change to a file: what stands there, and what stands there instead. */
export interface Mutant {
  /** The file, below the root of the project. */
  readonly file: string;
  readonly line: number;
  /** Where the replaced text begins in the file, in UTF-16 units. */
  readonly start: number;
  readonly from: string;
  readonly to: string;
}

type Change = readonly [node: ts.Node, to: string];

/** Each comparison: its boundary moved, and its opposite. */
const comparisons: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
};
const operators: Readonly<Record<string, readonly string[]>> = {
  ...comparisons,
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
  '+=': ['-='],
  '-=': ['+='],
};

/** Methods that a rule may turn on, with what they are taken for. */
const methods: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  floor: 'ceil',
  ceil: 'floor',
  round: 'floor',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  toLowerCase: 'toUpperCase',
  toUpperCase: 'toLowerCase',
  find: 'findLast',
  findLast: 'find',
  findIndex: 'findLastIndex',
  indexOf: 'lastIndexOf',
};
/** Methods without which a value of the same kind is left. */
const passing: ReadonlySet<string> = new Set(['filter', 'sort', 'toSorted', 'reverse', 'toReversed', 'slice', 'trim']);

const isText = (node: ts.Node): node is ts.StringLiteral | ts.NoSubstitutionTemplateLiteral =>
  ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node);

/** A condition that is decided beforehand, both ways. */
const decided = (condition: ts.Expression): Change[] =>
  condition.kind === ts.SyntaxKind.TrueKeyword || condition.kind === ts.SyntaxKind.FalseKeyword
    ? []
    : [
        [condition, 'true'],
        [condition, 'false'],
      ];

function ofBinary(node: ts.BinaryExpression, text: (node: ts.Node) => string): Change[] {
  const { left, operatorToken, right } = node;
  const words = isText(left) || isText(right) || ts.isTemplateExpression(left) || ts.isTemplateExpression(right);
  return (operators[text(operatorToken)] ?? [])
    .filter((other) => !words || other in comparisons)
    .map((other): Change => [operatorToken, other]);
}

function ofCall(node: ts.CallExpression, text: (node: ts.Node) => string): Change[] {
  const called = node.expression;
  if (!ts.isPropertyAccessExpression(called)) return [];
  const name = called.name.text;
  const other = methods[name];
  return [
    ...(other === undefined ? [] : [[called.name, other] as const]),
    ...(passing.has(name) ? [[node, text(called.expression)] as const] : []),
  ];
}

/** What a node may be changed into. */
function changes(node: ts.Node, text: (node: ts.Node) => string): readonly Change[] {
  if (ts.isBinaryExpression(node)) return ofBinary(node, text);
  if (ts.isCallExpression(node)) return ofCall(node, text);
  if (ts.isIfStatement(node) || ts.isWhileStatement(node)) return decided(node.expression);
  if (ts.isConditionalExpression(node)) return decided(node.condition);
  if (ts.isPrefixUnaryExpression(node)) {
    if (node.operator === ts.SyntaxKind.ExclamationToken) return [[node, text(node.operand)]];
    if (node.operator === ts.SyntaxKind.MinusToken) return [[node, text(node.operand)]];
    return [];
  }
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [[node, 'false']];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [[node, 'true']];
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 0) return [[node, '[]']];
  if (isText(node) && node.text !== '') return [[node, "''"]];
  if (ts.isTemplateExpression(node)) return [[node, "''"]];
  if (ts.isExpressionStatement(node)) return [[node, ';']];
  return [];
}

/** Where words decide nothing: types, imports, names of keys, and what is said when the code itself is at fault. */
const isPassedOver = (node: ts.Node): boolean =>
  ts.isTypeNode(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node) ||
  ts.isThrowStatement(node) ||
  (!ts.isSourceFile(node) && ts.isAsExpression(node.parent) && ts.isConstTypeReference(node));

/** Every mutant of a file, in the order of its text. */
export function mutantsIn(file: string, code: string): Mutant[] {
  const tree = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const text = (node: ts.Node): string => node.getText(tree);
  const found: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (isPassedOver(node)) return;
    for (const [changed, to] of changes(node, text)) {
      const start = changed.getStart(tree);
      const line = tree.getLineAndCharacterOfPosition(start).line + 1;
      found.push({ file, line, start, from: text(changed), to });
    }
    node.forEachChild((child) => {
      const isKey = 'name' in node && node.name === child && isText(child);
      if (!isKey) visit(child);
    });
  };
  visit(tree);
  return found.sort((a, b) => a.start - b.start);
}

/** The file with one mutant in it. */
export const mutated = (code: string, { start, from, to }: Mutant): string =>
  code.slice(0, start) + to + code.slice(start + from.length);
