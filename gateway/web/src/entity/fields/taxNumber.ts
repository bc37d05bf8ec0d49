/** Check digits of company numbers: 統一編號 (since 2023-04 modulo 5) and 统一社会信用代码 (GB 32100). */
const TAIWAN_WEIGHTS = [1, 2, 1, 2, 1, 2, 4, 1];
const TAIWAN_MODULUS = 5;
const CREDIT_SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const CREDIT_LENGTH = 18;

function taiwanIsRight(number: string): boolean {
  const sum = TAIWAN_WEIGHTS.reduce((total, weight, at) => {
    const product = weight * Number(number[at]);
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  // A seven in the seventh place yields ten, whose digits may count as one or as zero.
  return sum % TAIWAN_MODULUS === 0 || (number[6] === "7" && (sum + 1) % TAIWAN_MODULUS === 0);
}

function creditCodeIsRight(code: string): boolean {
  let sum = 0;
  let weight = 1;
  for (const sign of code.slice(0, -1)) {
    const value = CREDIT_SIGNS.indexOf(sign);
    if (value < 0) return false;
    sum += value * weight;
    weight = (weight * 3) % CREDIT_SIGNS.length;
  }
  const check = (CREDIT_SIGNS.length - (sum % CREDIT_SIGNS.length)) % CREDIT_SIGNS.length;
  return CREDIT_SIGNS[check] === code.at(-1);
}

/** True for a number that has the shape of one of the two but not its check digit. */
export function taxNumberLooksWrong(text: string): boolean {
  const number = text.normalize("NFKC").trim().toUpperCase();
  if (/^\d{8}$/.test(number)) return !taiwanIsRight(number);
  if (/^[0-9A-Z]+$/.test(number) && number.length === CREDIT_LENGTH) return !creditCodeIsRight(number);
  return false;
}
