"""Written by planificador.db.migrations.make; read it before you commit it."""

UP = {
    "sqlite": """
CREATE INDEX "idx_cliente_localid_caaa45" ON "cliente" ("localidad");
CREATE INDEX "idx_cliente_fin_localid_a2cb62" ON "cliente_final" ("localidad");
""",
    "postgres": """
CREATE INDEX "idx_cliente_localid_caaa45" ON "cliente" ("localidad");
CREATE INDEX "idx_cliente_fin_localid_a2cb62" ON "cliente_final" ("localidad");
CREATE OR REPLACE FUNCTION planificador_search_key(value text) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $function$
-- Unicode 14.0.0
DECLARE
    key text := translate(lower(value COLLATE "C"), E' aeionrstldcumpz'
        'gbvkyhfjqxw01234'
        '56789\\u002e\\u002c\\u0009\\u000a\\u000b\\u000c\\u000d\\u001c\\u001d\\u001e\\u001f'
        '\\u0085\\u00a0\\u00a8\\u00aa\\u00af\\u00b2\\u00b3\\u00b4\\u00b8\\u00b9\\u00ba\\u00c0\\u00c1\\u00c2\\u00c3\\u00c4'
        '\\u00c5\\u00c7\\u00c8\\u00c9\\u00ca\\u00cb\\u00cc\\u00cd\\u00ce\\u00cf\\u00d1\\u00d2\\u00d3\\u00d4\\u00d5\\u00d6'
        '\\u00d9\\u00da\\u00db\\u00dc\\u00dd\\u00e0\\u00e1\\u00e2\\u00e3\\u00e4\\u00e5\\u00e7\\u00e8\\u00e9\\u00ea\\u00eb'
        '\\u00ec\\u00ed\\u00ee\\u00ef\\u00f1\\u00f2\\u00f3\\u00f4\\u00f5\\u00f6\\u00f9\\u00fa\\u00fb\\u00fc\\u00fd\\u00ff'
        '\\u0100\\u0101\\u0102\\u0103\\u0104\\u0105\\u0106\\u0107\\u0108\\u0109\\u010a\\u010b\\u010c\\u010d\\u010e\\u010f'
        '\\u0112\\u0113\\u0114\\u0115\\u0116\\u0117\\u0118\\u0119\\u011a\\u011b\\u011c\\u011d\\u011e\\u011f\\u0120\\u0121'
        '\\u0122\\u0123\\u0124\\u0125\\u0128\\u0129\\u012a\\u012b\\u012c\\u012d\\u012e\\u012f\\u0130\\u0134\\u0135\\u0136'
        '\\u0137\\u0139\\u013a\\u013b\\u013c\\u013d\\u013e\\u0143\\u0144\\u0145\\u0146\\u0147\\u0148\\u014c\\u014d\\u014e'
        '\\u014f\\u0150\\u0151\\u0154\\u0155\\u0156\\u0157\\u0158\\u0159\\u015a\\u015b\\u015c\\u015d\\u015e\\u015f\\u0160'
        '\\u0161\\u0162\\u0163\\u0164\\u0165\\u0168\\u0169\\u016a\\u016b\\u016c\\u016d\\u016e\\u016f\\u0170\\u0171\\u0172'
        '\\u0173\\u0174\\u0175\\u0176\\u0177\\u0178\\u0179\\u017a\\u017b\\u017c\\u017d\\u017e\\u017f', E' aeionrstldcumpz'
        'gbvkyhfjqxw01234'
        '56789\\u002e\\u002c         '
        '   a 23  1oaaaaa'
        'aceeeeiiiinooooo'
        'uuuuyaaaaaaceeee'
        'iiiinooooouuuuyy'
        'aaaaaaccccccccdd'
        'eeeeeeeeeegggggg'
        'gghhiiiiiiiiijjk'
        'kllllllnnnnnnooo'
        'ooorrrrrrsssssss'
        'sttttuuuuuuuuuuu'
        'uwwyyyzzzzzzs');
BEGIN
    IF octet_length(key) <> length(key) THEN
        key := translate(replace(replace(normalize(value, NFKD), E'\\u00df', E'ss'), E'\\u1e9e', E'ss'), E' aeionrstldcumpz'
        'gbvkyhfjqxw01234'
        '56789\\u002e\\u002c\\u0009\\u000a\\u000b\\u000c\\u000d\\u001c\\u001d\\u001e\\u001f'
        'ABCDEFGHIJKLMNOP'
        'QRSTUVWXYZ\\u0085\\u00c6\\u00d0\\u00d8\\u00de\\u0110'
        '\\u0126\\u0141\\u014a\\u0152\\u0166\\u0181\\u0182\\u0184\\u0186\\u0187\\u0189\\u018a\\u018b\\u018e\\u018f\\u0190'
        '\\u0191\\u0193\\u0194\\u0196\\u0197\\u0198\\u019c\\u019d\\u019f\\u01a2\\u01a4\\u01a6\\u01a7\\u01a9\\u01ac\\u01ae'
        '\\u01b1\\u01b2\\u01b3\\u01b5\\u01b7\\u01b8\\u01bc\\u01e4\\u01f6\\u01f7\\u021c\\u0220\\u0222\\u0224\\u023a\\u023b'
        '\\u023d\\u023e\\u0241\\u0243\\u0244\\u0245\\u0246\\u0248\\u024a\\u024c\\u024e\\u0345\\u0370\\u0372\\u0376\\u037f'
        '\\u0391\\u0392\\u0393\\u0394\\u0395\\u0396\\u0397\\u0398\\u0399\\u039a\\u039b\\u039c\\u039d\\u039e\\u039f\\u03a0'
        '\\u03a1\\u03a3\\u03a4\\u03a5\\u03a6\\u03a7\\u03a8\\u03a9\\u03c2\\u03cf\\u03d8\\u03da\\u03dc\\u03de\\u03e0\\u03e2'
        '\\u03e4\\u03e6\\u03e8\\u03ea\\u03ec\\u03ee\\u03f7\\u03fa\\u03fd\\u03fe\\u03ff\\u0402\\u0404\\u0405\\u0406\\u0408'
        '\\u0409\\u040a\\u040b\\u040f\\u0410\\u0411\\u0412\\u0413\\u0414\\u0415\\u0416\\u0417\\u0418\\u041a\\u041b\\u041c'
        '\\u041d\\u041e\\u041f\\u0420\\u0421\\u0422\\u0423\\u0424\\u0425\\u0426\\u0427\\u0428\\u0429\\u042a\\u042b\\u042c'
        '\\u042d\\u042e\\u042f\\u0460\\u0462\\u0464\\u0466\\u0468\\u046a\\u046c\\u046e\\u0470\\u0472\\u0474\\u0478\\u047a'
        '\\u047c\\u047e\\u0480\\u048a\\u048c\\u048e\\u0490\\u0492\\u0494\\u0496\\u0498\\u049a\\u049c\\u049e\\u04a0\\u04a2'
        '\\u04a4\\u04a6\\u04a8\\u04aa\\u04ac\\u04ae\\u04b0\\u04b2\\u04b4\\u04b6\\u04b8\\u04ba\\u04bc\\u04be\\u04c0\\u04c3'
        '\\u04c5\\u04c7\\u04c9\\u04cb\\u04cd\\u04d4\\u04d8\\u04e0\\u04e8\\u04f6\\u04fa\\u04fc\\u04fe\\u0500\\u0502\\u0504'
        '\\u0506\\u0508\\u050a\\u050c\\u050e\\u0510\\u0512\\u0514\\u0516\\u0518\\u051a\\u051c\\u051e\\u0520\\u0522\\u0524'
        '\\u0526\\u0528\\u052a\\u052c\\u052e\\u0531\\u0532\\u0533\\u0534\\u0535\\u0536\\u0537\\u0538\\u0539\\u053a\\u053b'
        '\\u053c\\u053d\\u053e\\u053f\\u0540\\u0541\\u0542\\u0543\\u0544\\u0545\\u0546\\u0547\\u0548\\u0549\\u054a\\u054b'
        '\\u054c\\u054d\\u054e\\u054f\\u0550\\u0551\\u0552\\u0553\\u0554\\u0555\\u0556\\u10a0\\u10a1\\u10a2\\u10a3\\u10a4'
        '\\u10a5\\u10a6\\u10a7\\u10a8\\u10a9\\u10aa\\u10ab\\u10ac\\u10ad\\u10ae\\u10af\\u10b0\\u10b1\\u10b2\\u10b3\\u10b4'
        '\\u10b5\\u10b6\\u10b7\\u10b8\\u10b9\\u10ba\\u10bb\\u10bc\\u10bd\\u10be\\u10bf\\u10c0\\u10c1\\u10c2\\u10c3\\u10c4'
        '\\u10c5\\u10c7\\u10cd\\u13f8\\u13f9\\u13fa\\u13fb\\u13fc\\u13fd\\u1680\\u1c80\\u1c81\\u1c82\\u1c83\\u1c84\\u1c85'
        '\\u1c86\\u1c87\\u1c88\\u1c90\\u1c91\\u1c92\\u1c93\\u1c94\\u1c95\\u1c96\\u1c97\\u1c98\\u1c99\\u1c9a\\u1c9b\\u1c9c'
        '\\u1c9d\\u1c9e\\u1c9f\\u1ca0\\u1ca1\\u1ca2\\u1ca3\\u1ca4\\u1ca5\\u1ca6\\u1ca7\\u1ca8\\u1ca9\\u1caa\\u1cab\\u1cac'
        '\\u1cad\\u1cae\\u1caf\\u1cb0\\u1cb1\\u1cb2\\u1cb3\\u1cb4\\u1cb5\\u1cb6\\u1cb7\\u1cb8\\u1cb9\\u1cba\\u1cbd\\u1cbe'
        '\\u1cbf\\u1efa\\u1efc\\u1efe\\u2028\\u2029\\u2132\\u2183\\u2c00\\u2c01\\u2c02\\u2c03\\u2c04\\u2c05\\u2c06\\u2c07'
        '\\u2c08\\u2c09\\u2c0a\\u2c0b\\u2c0c\\u2c0d\\u2c0e\\u2c0f\\u2c10\\u2c11\\u2c12\\u2c13\\u2c14\\u2c15\\u2c16\\u2c17'
        '\\u2c18\\u2c19\\u2c1a\\u2c1b\\u2c1c\\u2c1d\\u2c1e\\u2c1f\\u2c20\\u2c21\\u2c22\\u2c23\\u2c24\\u2c25\\u2c26\\u2c27'
        '\\u2c28\\u2c29\\u2c2a\\u2c2b\\u2c2c\\u2c2d\\u2c2e\\u2c2f\\u2c60\\u2c62\\u2c63\\u2c64\\u2c67\\u2c69\\u2c6b\\u2c6d'
        '\\u2c6e\\u2c6f\\u2c70\\u2c72\\u2c75\\u2c7e\\u2c7f\\u2c80\\u2c82\\u2c84\\u2c86\\u2c88\\u2c8a\\u2c8c\\u2c8e\\u2c90'
        '\\u2c92\\u2c94\\u2c96\\u2c98\\u2c9a\\u2c9c\\u2c9e\\u2ca0\\u2ca2\\u2ca4\\u2ca6\\u2ca8\\u2caa\\u2cac\\u2cae\\u2cb0'
        '\\u2cb2\\u2cb4\\u2cb6\\u2cb8\\u2cba\\u2cbc\\u2cbe\\u2cc0\\u2cc2\\u2cc4\\u2cc6\\u2cc8\\u2cca\\u2ccc\\u2cce\\u2cd0'
        '\\u2cd2\\u2cd4\\u2cd6\\u2cd8\\u2cda\\u2cdc\\u2cde\\u2ce0\\u2ce2\\u2ceb\\u2ced\\u2cf2\\ua640\\ua642\\ua644\\ua646'
        '\\ua648\\ua64a\\ua64c\\ua64e\\ua650\\ua652\\ua654\\ua656\\ua658\\ua65a\\ua65c\\ua65e\\ua660\\ua662\\ua664\\ua666'
        '\\ua668\\ua66a\\ua66c\\ua680\\ua682\\ua684\\ua686\\ua688\\ua68a\\ua68c\\ua68e\\ua690\\ua692\\ua694\\ua696\\ua698'
        '\\ua69a\\ua722\\ua724\\ua726\\ua728\\ua72a\\ua72c\\ua72e\\ua732\\ua734\\ua736\\ua738\\ua73a\\ua73c\\ua73e\\ua740'
        '\\ua742\\ua744\\ua746\\ua748\\ua74a\\ua74c\\ua74e\\ua750\\ua752\\ua754\\ua756\\ua758\\ua75a\\ua75c\\ua75e\\ua760'
        '\\ua762\\ua764\\ua766\\ua768\\ua76a\\ua76c\\ua76e\\ua779\\ua77b\\ua77d\\ua77e\\ua780\\ua782\\ua784\\ua786\\ua78b'
        '\\ua78d\\ua790\\ua792\\ua796\\ua798\\ua79a\\ua79c\\ua79e\\ua7a0\\ua7a2\\ua7a4\\ua7a6\\ua7a8\\ua7aa\\ua7ab\\ua7ac'
        '\\ua7ad\\ua7ae\\ua7b0\\ua7b1\\ua7b2\\ua7b3\\ua7b4\\ua7b6\\ua7b8\\ua7ba\\ua7bc\\ua7be\\ua7c0\\ua7c2\\ua7c4\\ua7c5'
        '\\ua7c6\\ua7c7\\ua7c9\\ua7d0\\ua7d6\\ua7d8\\ua7f5\\uab70\\uab71\\uab72\\uab73\\uab74\\uab75\\uab76\\uab77\\uab78'
        '\\uab79\\uab7a\\uab7b\\uab7c\\uab7d\\uab7e\\uab7f\\uab80\\uab81\\uab82\\uab83\\uab84\\uab85\\uab86\\uab87\\uab88'
        '\\uab89\\uab8a\\uab8b\\uab8c\\uab8d\\uab8e\\uab8f\\uab90\\uab91\\uab92\\uab93\\uab94\\uab95\\uab96\\uab97\\uab98'
        '\\uab99\\uab9a\\uab9b\\uab9c\\uab9d\\uab9e\\uab9f\\uaba0\\uaba1\\uaba2\\uaba3\\uaba4\\uaba5\\uaba6\\uaba7\\uaba8'
        '\\uaba9\\uabaa\\uabab\\uabac\\uabad\\uabae\\uabaf\\uabb0\\uabb1\\uabb2\\uabb3\\uabb4\\uabb5\\uabb6\\uabb7\\uabb8'
        '\\uabb9\\uabba\\uabbb\\uabbc\\uabbd\\uabbe\\uabbf\\U00010400\\U00010401\\U00010402\\U00010403\\U00010404\\U00010405\\U00010406\\U00010407\\U00010408'
        '\\U00010409\\U0001040a\\U0001040b\\U0001040c\\U0001040d\\U0001040e\\U0001040f\\U00010410\\U00010411\\U00010412\\U00010413\\U00010414\\U00010415\\U00010416\\U00010417\\U00010418'
        '\\U00010419\\U0001041a\\U0001041b\\U0001041c\\U0001041d\\U0001041e\\U0001041f\\U00010420\\U00010421\\U00010422\\U00010423\\U00010424\\U00010425\\U00010426\\U00010427\\U000104b0'
        '\\U000104b1\\U000104b2\\U000104b3\\U000104b4\\U000104b5\\U000104b6\\U000104b7\\U000104b8\\U000104b9\\U000104ba\\U000104bb\\U000104bc\\U000104bd\\U000104be\\U000104bf\\U000104c0'
        '\\U000104c1\\U000104c2\\U000104c3\\U000104c4\\U000104c5\\U000104c6\\U000104c7\\U000104c8\\U000104c9\\U000104ca\\U000104cb\\U000104cc\\U000104cd\\U000104ce\\U000104cf\\U000104d0'
        '\\U000104d1\\U000104d2\\U000104d3\\U00010570\\U00010571\\U00010572\\U00010573\\U00010574\\U00010575\\U00010576\\U00010577\\U00010578\\U00010579\\U0001057a\\U0001057c\\U0001057d'
        '\\U0001057e\\U0001057f\\U00010580\\U00010581\\U00010582\\U00010583\\U00010584\\U00010585\\U00010586\\U00010587\\U00010588\\U00010589\\U0001058a\\U0001058c\\U0001058d\\U0001058e'
        '\\U0001058f\\U00010590\\U00010591\\U00010592\\U00010594\\U00010595\\U00010c80\\U00010c81\\U00010c82\\U00010c83\\U00010c84\\U00010c85\\U00010c86\\U00010c87\\U00010c88\\U00010c89'
        '\\U00010c8a\\U00010c8b\\U00010c8c\\U00010c8d\\U00010c8e\\U00010c8f\\U00010c90\\U00010c91\\U00010c92\\U00010c93\\U00010c94\\U00010c95\\U00010c96\\U00010c97\\U00010c98\\U00010c99'
        '\\U00010c9a\\U00010c9b\\U00010c9c\\U00010c9d\\U00010c9e\\U00010c9f\\U00010ca0\\U00010ca1\\U00010ca2\\U00010ca3\\U00010ca4\\U00010ca5\\U00010ca6\\U00010ca7\\U00010ca8\\U00010ca9'
        '\\U00010caa\\U00010cab\\U00010cac\\U00010cad\\U00010cae\\U00010caf\\U00010cb0\\U00010cb1\\U00010cb2\\U000118a0\\U000118a1\\U000118a2\\U000118a3\\U000118a4\\U000118a5\\U000118a6'
        '\\U000118a7\\U000118a8\\U000118a9\\U000118aa\\U000118ab\\U000118ac\\U000118ad\\U000118ae\\U000118af\\U000118b0\\U000118b1\\U000118b2\\U000118b3\\U000118b4\\U000118b5\\U000118b6'
        '\\U000118b7\\U000118b8\\U000118b9\\U000118ba\\U000118bb\\U000118bc\\U000118bd\\U000118be\\U000118bf\\U00016e40\\U00016e41\\U00016e42\\U00016e43\\U00016e44\\U00016e45\\U00016e46'
        '\\U00016e47\\U00016e48\\U00016e49\\U00016e4a\\U00016e4b\\U00016e4c\\U00016e4d\\U00016e4e\\U00016e4f\\U00016e50\\U00016e51\\U00016e52\\U00016e53\\U00016e54\\U00016e55\\U00016e56'
        '\\U00016e57\\U00016e58\\U00016e59\\U00016e5a\\U00016e5b\\U00016e5c\\U00016e5d\\U00016e5e\\U00016e5f\\U0001e900\\U0001e901\\U0001e902\\U0001e903\\U0001e904\\U0001e905\\U0001e906'
        '\\U0001e907\\U0001e908\\U0001e909\\U0001e90a\\U0001e90b\\U0001e90c\\U0001e90d\\U0001e90e\\U0001e90f\\U0001e910\\U0001e911\\U0001e912\\U0001e913\\U0001e914\\U0001e915\\U0001e916'
        '\\U0001e917\\U0001e918\\U0001e919\\U0001e91a\\U0001e91b\\U0001e91c\\U0001e91d\\U0001e91e\\U0001e91f\\U0001e920\\U0001e921\\u0300\\u0301\\u0302\\u0303\\u0304'
        '\\u0305\\u0306\\u0307\\u0308\\u0309\\u030a\\u030b\\u030c\\u030d\\u030e\\u030f\\u0310\\u0311\\u0312\\u0313\\u0314'
        '\\u0315\\u0316\\u0317\\u0318\\u0319\\u031a\\u031b\\u031c\\u031d\\u031e\\u031f\\u0320\\u0321\\u0322\\u0323\\u0324'
        '\\u0325\\u0326\\u0327\\u0328\\u0329\\u032a\\u032b\\u032c\\u032d\\u032e\\u032f\\u0330\\u0331\\u0332\\u0333\\u0334'
        '\\u0335\\u0336\\u0337\\u0338\\u0339\\u033a\\u033b\\u033c\\u033d\\u033e\\u033f\\u0342\\u0346\\u0347\\u0348\\u0349'
        '\\u034a\\u034b\\u034c\\u034d\\u034e\\u0350\\u0351\\u0352\\u0353\\u0354\\u0355\\u0356\\u0357\\u0358\\u0359\\u035a'
        '\\u035b\\u035c\\u035d\\u035e\\u035f\\u0360\\u0361\\u0362\\u0363\\u0364\\u0365\\u0366\\u0367\\u0368\\u0369\\u036a'
        '\\u036b\\u036c\\u036d\\u036e\\u036f\\u0483\\u0484\\u0485\\u0486\\u0487\\u0591\\u0592\\u0593\\u0594\\u0595\\u0596'
        '\\u0597\\u0598\\u0599\\u059a\\u059b\\u059c\\u059d\\u059e\\u059f\\u05a0\\u05a1\\u05a2\\u05a3\\u05a4\\u05a5\\u05a6'
        '\\u05a7\\u05a8\\u05a9\\u05aa\\u05ab\\u05ac\\u05ad\\u05ae\\u05af\\u05b0\\u05b1\\u05b2\\u05b3\\u05b4\\u05b5\\u05b6'
        '\\u05b7\\u05b8\\u05b9\\u05ba\\u05bb\\u05bc\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610\\u0611\\u0612'
        '\\u0613\\u0614\\u0615\\u0616\\u0617\\u0618\\u0619\\u061a\\u064b\\u064c\\u064d\\u064e\\u064f\\u0650\\u0651\\u0652'
        '\\u0653\\u0654\\u0655\\u0656\\u0657\\u0658\\u0659\\u065a\\u065b\\u065c\\u065d\\u065e\\u065f\\u0670\\u06d6\\u06d7'
        '\\u06d8\\u06d9\\u06da\\u06db\\u06dc\\u06df\\u06e0\\u06e1\\u06e2\\u06e3\\u06e4\\u06e7\\u06e8\\u06ea\\u06eb\\u06ec'
        '\\u06ed\\u0711\\u0730\\u0731\\u0732\\u0733\\u0734\\u0735\\u0736\\u0737\\u0738\\u0739\\u073a\\u073b\\u073c\\u073d'
        '\\u073e\\u073f\\u0740\\u0741\\u0742\\u0743\\u0744\\u0745\\u0746\\u0747\\u0748\\u0749\\u074a\\u07eb\\u07ec\\u07ed'
        '\\u07ee\\u07ef\\u07f0\\u07f1\\u07f2\\u07f3\\u07fd\\u0816\\u0817\\u0818\\u0819\\u081b\\u081c\\u081d\\u081e\\u081f'
        '\\u0820\\u0821\\u0822\\u0823\\u0825\\u0826\\u0827\\u0829\\u082a\\u082b\\u082c\\u082d\\u0859\\u085a\\u085b\\u0898'
        '\\u0899\\u089a\\u089b\\u089c\\u089d\\u089e\\u089f\\u08ca\\u08cb\\u08cc\\u08cd\\u08ce\\u08cf\\u08d0\\u08d1\\u08d2'
        '\\u08d3\\u08d4\\u08d5\\u08d6\\u08d7\\u08d8\\u08d9\\u08da\\u08db\\u08dc\\u08dd\\u08de\\u08df\\u08e0\\u08e1\\u08e3'
        '\\u08e4\\u08e5\\u08e6\\u08e7\\u08e8\\u08e9\\u08ea\\u08eb\\u08ec\\u08ed\\u08ee\\u08ef\\u08f0\\u08f1\\u08f2\\u08f3'
        '\\u08f4\\u08f5\\u08f6\\u08f7\\u08f8\\u08f9\\u08fa\\u08fb\\u08fc\\u08fd\\u08fe\\u08ff\\u093c\\u094d\\u0951\\u0952'
        '\\u0953\\u0954\\u09bc\\u09cd\\u09fe\\u0a3c\\u0a4d\\u0abc\\u0acd\\u0b3c\\u0b4d\\u0bcd\\u0c3c\\u0c4d\\u0c55\\u0c56'
        '\\u0cbc\\u0ccd\\u0d3b\\u0d3c\\u0d4d\\u0dca\\u0e38\\u0e39\\u0e3a\\u0e48\\u0e49\\u0e4a\\u0e4b\\u0eb8\\u0eb9\\u0eba'
        '\\u0ec8\\u0ec9\\u0eca\\u0ecb\\u0f18\\u0f19\\u0f35\\u0f37\\u0f39\\u0f71\\u0f72\\u0f74\\u0f7a\\u0f7b\\u0f7c\\u0f7d'
        '\\u0f80\\u0f82\\u0f83\\u0f84\\u0f86\\u0f87\\u0fc6\\u1037\\u1039\\u103a\\u108d\\u135d\\u135e\\u135f\\u1714\\u1715'
        '\\u1734\\u17d2\\u17dd\\u18a9\\u1939\\u193a\\u193b\\u1a17\\u1a18\\u1a60\\u1a75\\u1a76\\u1a77\\u1a78\\u1a79\\u1a7a'
        '\\u1a7b\\u1a7c\\u1a7f\\u1ab0\\u1ab1\\u1ab2\\u1ab3\\u1ab4\\u1ab5\\u1ab6\\u1ab7\\u1ab8\\u1ab9\\u1aba\\u1abb\\u1abc'
        '\\u1abd\\u1abf\\u1ac0\\u1ac1\\u1ac2\\u1ac3\\u1ac4\\u1ac5\\u1ac6\\u1ac7\\u1ac8\\u1ac9\\u1aca\\u1acb\\u1acc\\u1acd'
        '\\u1ace\\u1b34\\u1b44\\u1b6b\\u1b6c\\u1b6d\\u1b6e\\u1b6f\\u1b70\\u1b71\\u1b72\\u1b73\\u1baa\\u1bab\\u1be6\\u1bf2'
        '\\u1bf3\\u1c37\\u1cd0\\u1cd1\\u1cd2\\u1cd4\\u1cd5\\u1cd6\\u1cd7\\u1cd8\\u1cd9\\u1cda\\u1cdb\\u1cdc\\u1cdd\\u1cde'
        '\\u1cdf\\u1ce0\\u1ce2\\u1ce3\\u1ce4\\u1ce5\\u1ce6\\u1ce7\\u1ce8\\u1ced\\u1cf4\\u1cf8\\u1cf9\\u1dc0\\u1dc1\\u1dc2'
        '\\u1dc3\\u1dc4\\u1dc5\\u1dc6\\u1dc7\\u1dc8\\u1dc9\\u1dca\\u1dcb\\u1dcc\\u1dcd\\u1dce\\u1dcf\\u1dd0\\u1dd1\\u1dd2'
        '\\u1dd3\\u1dd4\\u1dd5\\u1dd6\\u1dd7\\u1dd8\\u1dd9\\u1dda\\u1ddb\\u1ddc\\u1ddd\\u1dde\\u1ddf\\u1de0\\u1de1\\u1de2'
        '\\u1de3\\u1de4\\u1de5\\u1de6\\u1de7\\u1de8\\u1de9\\u1dea\\u1deb\\u1dec\\u1ded\\u1dee\\u1def\\u1df0\\u1df1\\u1df2'
        '\\u1df3\\u1df4\\u1df5\\u1df6\\u1df7\\u1df8\\u1df9\\u1dfa\\u1dfb\\u1dfc\\u1dfd\\u1dfe\\u1dff\\u20d0\\u20d1\\u20d2'
        '\\u20d3\\u20d4\\u20d5\\u20d6\\u20d7\\u20d8\\u20d9\\u20da\\u20db\\u20dc\\u20e1\\u20e5\\u20e6\\u20e7\\u20e8\\u20e9'
        '\\u20ea\\u20eb\\u20ec\\u20ed\\u20ee\\u20ef\\u20f0\\u2cef\\u2cf0\\u2cf1\\u2d7f\\u2de0\\u2de1\\u2de2\\u2de3\\u2de4'
        '\\u2de5\\u2de6\\u2de7\\u2de8\\u2de9\\u2dea\\u2deb\\u2dec\\u2ded\\u2dee\\u2def\\u2df0\\u2df1\\u2df2\\u2df3\\u2df4'
        '\\u2df5\\u2df6\\u2df7\\u2df8\\u2df9\\u2dfa\\u2dfb\\u2dfc\\u2dfd\\u2dfe\\u2dff\\u302a\\u302b\\u302c\\u302d\\u302e'
        '\\u302f\\u3099\\u309a\\ua66f\\ua674\\ua675\\ua676\\ua677\\ua678\\ua679\\ua67a\\ua67b\\ua67c\\ua67d\\ua69e\\ua69f'
        '\\ua6f0\\ua6f1\\ua806\\ua82c\\ua8c4\\ua8e0\\ua8e1\\ua8e2\\ua8e3\\ua8e4\\ua8e5\\ua8e6\\ua8e7\\ua8e8\\ua8e9\\ua8ea'
        '\\ua8eb\\ua8ec\\ua8ed\\ua8ee\\ua8ef\\ua8f0\\ua8f1\\ua92b\\ua92c\\ua92d\\ua953\\ua9b3\\ua9c0\\uaab0\\uaab2\\uaab3'
        '\\uaab4\\uaab7\\uaab8\\uaabe\\uaabf\\uaac1\\uaaf6\\uabed\\ufb1e\\ufe20\\ufe21\\ufe22\\ufe23\\ufe24\\ufe25\\ufe26'
        '\\ufe27\\ufe28\\ufe29\\ufe2a\\ufe2b\\ufe2c\\ufe2d\\ufe2e\\ufe2f\\U000101fd\\U000102e0\\U00010376\\U00010377\\U00010378\\U00010379\\U0001037a'
        '\\U00010a0d\\U00010a0f\\U00010a38\\U00010a39\\U00010a3a\\U00010a3f\\U00010ae5\\U00010ae6\\U00010d24\\U00010d25\\U00010d26\\U00010d27\\U00010eab\\U00010eac\\U00010f46\\U00010f47'
        '\\U00010f48\\U00010f49\\U00010f4a\\U00010f4b\\U00010f4c\\U00010f4d\\U00010f4e\\U00010f4f\\U00010f50\\U00010f82\\U00010f83\\U00010f84\\U00010f85\\U00011046\\U00011070\\U0001107f'
        '\\U000110b9\\U000110ba\\U00011100\\U00011101\\U00011102\\U00011133\\U00011134\\U00011173\\U000111c0\\U000111ca\\U00011235\\U00011236\\U000112e9\\U000112ea\\U0001133b\\U0001133c'
        '\\U0001134d\\U00011366\\U00011367\\U00011368\\U00011369\\U0001136a\\U0001136b\\U0001136c\\U00011370\\U00011371\\U00011372\\U00011373\\U00011374\\U00011442\\U00011446\\U0001145e'
        '\\U000114c2\\U000114c3\\U000115bf\\U000115c0\\U0001163f\\U000116b6\\U000116b7\\U0001172b\\U00011839\\U0001183a\\U0001193d\\U0001193e\\U00011943\\U000119e0\\U00011a34\\U00011a47'
        '\\U00011a99\\U00011c3f\\U00011d42\\U00011d44\\U00011d45\\U00011d97\\U00016af0\\U00016af1\\U00016af2\\U00016af3\\U00016af4\\U00016b30\\U00016b31\\U00016b32\\U00016b33\\U00016b34'
        '\\U00016b35\\U00016b36\\U00016ff0\\U00016ff1\\U0001bc9e\\U0001d165\\U0001d166\\U0001d167\\U0001d168\\U0001d169\\U0001d16d\\U0001d16e\\U0001d16f\\U0001d170\\U0001d171\\U0001d172'
        '\\U0001d17b\\U0001d17c\\U0001d17d\\U0001d17e\\U0001d17f\\U0001d180\\U0001d181\\U0001d182\\U0001d185\\U0001d186\\U0001d187\\U0001d188\\U0001d189\\U0001d18a\\U0001d18b\\U0001d1aa'
        '\\U0001d1ab\\U0001d1ac\\U0001d1ad\\U0001d242\\U0001d243\\U0001d244\\U0001e000\\U0001e001\\U0001e002\\U0001e003\\U0001e004\\U0001e005\\U0001e006\\U0001e008\\U0001e009\\U0001e00a'
        '\\U0001e00b\\U0001e00c\\U0001e00d\\U0001e00e\\U0001e00f\\U0001e010\\U0001e011\\U0001e012\\U0001e013\\U0001e014\\U0001e015\\U0001e016\\U0001e017\\U0001e018\\U0001e01b\\U0001e01c'
        '\\U0001e01d\\U0001e01e\\U0001e01f\\U0001e020\\U0001e021\\U0001e023\\U0001e024\\U0001e026\\U0001e027\\U0001e028\\U0001e029\\U0001e02a\\U0001e130\\U0001e131\\U0001e132\\U0001e133'
        '\\U0001e134\\U0001e135\\U0001e136\\U0001e2ae\\U0001e2ec\\U0001e2ed\\U0001e2ee\\U0001e2ef\\U0001e8d0\\U0001e8d1\\U0001e8d2\\U0001e8d3\\U0001e8d4\\U0001e8d5\\U0001e8d6\\U0001e944'
        '\\U0001e945\\U0001e946\\U0001e947\\U0001e948\\U0001e949\\U0001e94a', E' aeionrstldcumpz'
        'gbvkyhfjqxw01234'
        '56789\\u002e\\u002c         '
        'abcdefghijklmnop'
        'qrstuvwxyz \\u00e6\\u00f0\\u00f8\\u00fe\\u0111'
        '\\u0127\\u0142\\u014b\\u0153\\u0167\\u0253\\u0183\\u0185\\u0254\\u0188\\u0256\\u0257\\u018c\\u01dd\\u0259\\u025b'
        '\\u0192\\u0260\\u0263\\u0269\\u0268\\u0199\\u026f\\u0272\\u0275\\u01a3\\u01a5\\u0280\\u01a8\\u0283\\u01ad\\u0288'
        '\\u028a\\u028b\\u01b4\\u01b6\\u0292\\u01b9\\u01bd\\u01e5\\u0195\\u01bf\\u021d\\u019e\\u0223\\u0225\\u2c65\\u023c'
        '\\u019a\\u2c66\\u0242\\u0180\\u0289\\u028c\\u0247\\u0249\\u024b\\u024d\\u024f\\u03b9\\u0371\\u0373\\u0377\\u03f3'
        '\\u03b1\\u03b2\\u03b3\\u03b4\\u03b5\\u03b6\\u03b7\\u03b8\\u03b9\\u03ba\\u03bb\\u03bc\\u03bd\\u03be\\u03bf\\u03c0'
        '\\u03c1\\u03c3\\u03c4\\u03c5\\u03c6\\u03c7\\u03c8\\u03c9\\u03c3\\u03d7\\u03d9\\u03db\\u03dd\\u03df\\u03e1\\u03e3'
        '\\u03e5\\u03e7\\u03e9\\u03eb\\u03ed\\u03ef\\u03f8\\u03fb\\u037b\\u037c\\u037d\\u0452\\u0454\\u0455\\u0456\\u0458'
        '\\u0459\\u045a\\u045b\\u045f\\u0430\\u0431\\u0432\\u0433\\u0434\\u0435\\u0436\\u0437\\u0438\\u043a\\u043b\\u043c'
        '\\u043d\\u043e\\u043f\\u0440\\u0441\\u0442\\u0443\\u0444\\u0445\\u0446\\u0447\\u0448\\u0449\\u044a\\u044b\\u044c'
        '\\u044d\\u044e\\u044f\\u0461\\u0463\\u0465\\u0467\\u0469\\u046b\\u046d\\u046f\\u0471\\u0473\\u0475\\u0479\\u047b'
        '\\u047d\\u047f\\u0481\\u048b\\u048d\\u048f\\u0491\\u0493\\u0495\\u0497\\u0499\\u049b\\u049d\\u049f\\u04a1\\u04a3'
        '\\u04a5\\u04a7\\u04a9\\u04ab\\u04ad\\u04af\\u04b1\\u04b3\\u04b5\\u04b7\\u04b9\\u04bb\\u04bd\\u04bf\\u04cf\\u04c4'
        '\\u04c6\\u04c8\\u04ca\\u04cc\\u04ce\\u04d5\\u04d9\\u04e1\\u04e9\\u04f7\\u04fb\\u04fd\\u04ff\\u0501\\u0503\\u0505'
        '\\u0507\\u0509\\u050b\\u050d\\u050f\\u0511\\u0513\\u0515\\u0517\\u0519\\u051b\\u051d\\u051f\\u0521\\u0523\\u0525'
        '\\u0527\\u0529\\u052b\\u052d\\u052f\\u0561\\u0562\\u0563\\u0564\\u0565\\u0566\\u0567\\u0568\\u0569\\u056a\\u056b'
        '\\u056c\\u056d\\u056e\\u056f\\u0570\\u0571\\u0572\\u0573\\u0574\\u0575\\u0576\\u0577\\u0578\\u0579\\u057a\\u057b'
        '\\u057c\\u057d\\u057e\\u057f\\u0580\\u0581\\u0582\\u0583\\u0584\\u0585\\u0586\\u2d00\\u2d01\\u2d02\\u2d03\\u2d04'
        '\\u2d05\\u2d06\\u2d07\\u2d08\\u2d09\\u2d0a\\u2d0b\\u2d0c\\u2d0d\\u2d0e\\u2d0f\\u2d10\\u2d11\\u2d12\\u2d13\\u2d14'
        '\\u2d15\\u2d16\\u2d17\\u2d18\\u2d19\\u2d1a\\u2d1b\\u2d1c\\u2d1d\\u2d1e\\u2d1f\\u2d20\\u2d21\\u2d22\\u2d23\\u2d24'
        '\\u2d25\\u2d27\\u2d2d\\u13f0\\u13f1\\u13f2\\u13f3\\u13f4\\u13f5 \\u0432\\u0434\\u043e\\u0441\\u0442\\u0442'
        '\\u044a\\u0463\\ua64b\\u10d0\\u10d1\\u10d2\\u10d3\\u10d4\\u10d5\\u10d6\\u10d7\\u10d8\\u10d9\\u10da\\u10db\\u10dc'
        '\\u10dd\\u10de\\u10df\\u10e0\\u10e1\\u10e2\\u10e3\\u10e4\\u10e5\\u10e6\\u10e7\\u10e8\\u10e9\\u10ea\\u10eb\\u10ec'
        '\\u10ed\\u10ee\\u10ef\\u10f0\\u10f1\\u10f2\\u10f3\\u10f4\\u10f5\\u10f6\\u10f7\\u10f8\\u10f9\\u10fa\\u10fd\\u10fe'
        '\\u10ff\\u1efb\\u1efd\\u1eff  \\u214e\\u2184\\u2c30\\u2c31\\u2c32\\u2c33\\u2c34\\u2c35\\u2c36\\u2c37'
        '\\u2c38\\u2c39\\u2c3a\\u2c3b\\u2c3c\\u2c3d\\u2c3e\\u2c3f\\u2c40\\u2c41\\u2c42\\u2c43\\u2c44\\u2c45\\u2c46\\u2c47'
        '\\u2c48\\u2c49\\u2c4a\\u2c4b\\u2c4c\\u2c4d\\u2c4e\\u2c4f\\u2c50\\u2c51\\u2c52\\u2c53\\u2c54\\u2c55\\u2c56\\u2c57'
        '\\u2c58\\u2c59\\u2c5a\\u2c5b\\u2c5c\\u2c5d\\u2c5e\\u2c5f\\u2c61\\u026b\\u1d7d\\u027d\\u2c68\\u2c6a\\u2c6c\\u0251'
        '\\u0271\\u0250\\u0252\\u2c73\\u2c76\\u023f\\u0240\\u2c81\\u2c83\\u2c85\\u2c87\\u2c89\\u2c8b\\u2c8d\\u2c8f\\u2c91'
        '\\u2c93\\u2c95\\u2c97\\u2c99\\u2c9b\\u2c9d\\u2c9f\\u2ca1\\u2ca3\\u2ca5\\u2ca7\\u2ca9\\u2cab\\u2cad\\u2caf\\u2cb1'
        '\\u2cb3\\u2cb5\\u2cb7\\u2cb9\\u2cbb\\u2cbd\\u2cbf\\u2cc1\\u2cc3\\u2cc5\\u2cc7\\u2cc9\\u2ccb\\u2ccd\\u2ccf\\u2cd1'
        '\\u2cd3\\u2cd5\\u2cd7\\u2cd9\\u2cdb\\u2cdd\\u2cdf\\u2ce1\\u2ce3\\u2cec\\u2cee\\u2cf3\\ua641\\ua643\\ua645\\ua647'
        '\\ua649\\ua64b\\ua64d\\ua64f\\ua651\\ua653\\ua655\\ua657\\ua659\\ua65b\\ua65d\\ua65f\\ua661\\ua663\\ua665\\ua667'
        '\\ua669\\ua66b\\ua66d\\ua681\\ua683\\ua685\\ua687\\ua689\\ua68b\\ua68d\\ua68f\\ua691\\ua693\\ua695\\ua697\\ua699'
        '\\ua69b\\ua723\\ua725\\ua727\\ua729\\ua72b\\ua72d\\ua72f\\ua733\\ua735\\ua737\\ua739\\ua73b\\ua73d\\ua73f\\ua741'
        '\\ua743\\ua745\\ua747\\ua749\\ua74b\\ua74d\\ua74f\\ua751\\ua753\\ua755\\ua757\\ua759\\ua75b\\ua75d\\ua75f\\ua761'
        '\\ua763\\ua765\\ua767\\ua769\\ua76b\\ua76d\\ua76f\\ua77a\\ua77c\\u1d79\\ua77f\\ua781\\ua783\\ua785\\ua787\\ua78c'
        '\\u0265\\ua791\\ua793\\ua797\\ua799\\ua79b\\ua79d\\ua79f\\ua7a1\\ua7a3\\ua7a5\\ua7a7\\ua7a9\\u0266\\u025c\\u0261'
        '\\u026c\\u026a\\u029e\\u0287\\u029d\\uab53\\ua7b5\\ua7b7\\ua7b9\\ua7bb\\ua7bd\\ua7bf\\ua7c1\\ua7c3\\ua794\\u0282'
        '\\u1d8e\\ua7c8\\ua7ca\\ua7d1\\ua7d7\\ua7d9\\ua7f6\\u13a0\\u13a1\\u13a2\\u13a3\\u13a4\\u13a5\\u13a6\\u13a7\\u13a8'
        '\\u13a9\\u13aa\\u13ab\\u13ac\\u13ad\\u13ae\\u13af\\u13b0\\u13b1\\u13b2\\u13b3\\u13b4\\u13b5\\u13b6\\u13b7\\u13b8'
        '\\u13b9\\u13ba\\u13bb\\u13bc\\u13bd\\u13be\\u13bf\\u13c0\\u13c1\\u13c2\\u13c3\\u13c4\\u13c5\\u13c6\\u13c7\\u13c8'
        '\\u13c9\\u13ca\\u13cb\\u13cc\\u13cd\\u13ce\\u13cf\\u13d0\\u13d1\\u13d2\\u13d3\\u13d4\\u13d5\\u13d6\\u13d7\\u13d8'
        '\\u13d9\\u13da\\u13db\\u13dc\\u13dd\\u13de\\u13df\\u13e0\\u13e1\\u13e2\\u13e3\\u13e4\\u13e5\\u13e6\\u13e7\\u13e8'
        '\\u13e9\\u13ea\\u13eb\\u13ec\\u13ed\\u13ee\\u13ef\\U00010428\\U00010429\\U0001042a\\U0001042b\\U0001042c\\U0001042d\\U0001042e\\U0001042f\\U00010430'
        '\\U00010431\\U00010432\\U00010433\\U00010434\\U00010435\\U00010436\\U00010437\\U00010438\\U00010439\\U0001043a\\U0001043b\\U0001043c\\U0001043d\\U0001043e\\U0001043f\\U00010440'
        '\\U00010441\\U00010442\\U00010443\\U00010444\\U00010445\\U00010446\\U00010447\\U00010448\\U00010449\\U0001044a\\U0001044b\\U0001044c\\U0001044d\\U0001044e\\U0001044f\\U000104d8'
        '\\U000104d9\\U000104da\\U000104db\\U000104dc\\U000104dd\\U000104de\\U000104df\\U000104e0\\U000104e1\\U000104e2\\U000104e3\\U000104e4\\U000104e5\\U000104e6\\U000104e7\\U000104e8'
        '\\U000104e9\\U000104ea\\U000104eb\\U000104ec\\U000104ed\\U000104ee\\U000104ef\\U000104f0\\U000104f1\\U000104f2\\U000104f3\\U000104f4\\U000104f5\\U000104f6\\U000104f7\\U000104f8'
        '\\U000104f9\\U000104fa\\U000104fb\\U00010597\\U00010598\\U00010599\\U0001059a\\U0001059b\\U0001059c\\U0001059d\\U0001059e\\U0001059f\\U000105a0\\U000105a1\\U000105a3\\U000105a4'
        '\\U000105a5\\U000105a6\\U000105a7\\U000105a8\\U000105a9\\U000105aa\\U000105ab\\U000105ac\\U000105ad\\U000105ae\\U000105af\\U000105b0\\U000105b1\\U000105b3\\U000105b4\\U000105b5'
        '\\U000105b6\\U000105b7\\U000105b8\\U000105b9\\U000105bb\\U000105bc\\U00010cc0\\U00010cc1\\U00010cc2\\U00010cc3\\U00010cc4\\U00010cc5\\U00010cc6\\U00010cc7\\U00010cc8\\U00010cc9'
        '\\U00010cca\\U00010ccb\\U00010ccc\\U00010ccd\\U00010cce\\U00010ccf\\U00010cd0\\U00010cd1\\U00010cd2\\U00010cd3\\U00010cd4\\U00010cd5\\U00010cd6\\U00010cd7\\U00010cd8\\U00010cd9'
        '\\U00010cda\\U00010cdb\\U00010cdc\\U00010cdd\\U00010cde\\U00010cdf\\U00010ce0\\U00010ce1\\U00010ce2\\U00010ce3\\U00010ce4\\U00010ce5\\U00010ce6\\U00010ce7\\U00010ce8\\U00010ce9'
        '\\U00010cea\\U00010ceb\\U00010cec\\U00010ced\\U00010cee\\U00010cef\\U00010cf0\\U00010cf1\\U00010cf2\\U000118c0\\U000118c1\\U000118c2\\U000118c3\\U000118c4\\U000118c5\\U000118c6'
        '\\U000118c7\\U000118c8\\U000118c9\\U000118ca\\U000118cb\\U000118cc\\U000118cd\\U000118ce\\U000118cf\\U000118d0\\U000118d1\\U000118d2\\U000118d3\\U000118d4\\U000118d5\\U000118d6'
        '\\U000118d7\\U000118d8\\U000118d9\\U000118da\\U000118db\\U000118dc\\U000118dd\\U000118de\\U000118df\\U00016e60\\U00016e61\\U00016e62\\U00016e63\\U00016e64\\U00016e65\\U00016e66'
        '\\U00016e67\\U00016e68\\U00016e69\\U00016e6a\\U00016e6b\\U00016e6c\\U00016e6d\\U00016e6e\\U00016e6f\\U00016e70\\U00016e71\\U00016e72\\U00016e73\\U00016e74\\U00016e75\\U00016e76'
        '\\U00016e77\\U00016e78\\U00016e79\\U00016e7a\\U00016e7b\\U00016e7c\\U00016e7d\\U00016e7e\\U00016e7f\\U0001e922\\U0001e923\\U0001e924\\U0001e925\\U0001e926\\U0001e927\\U0001e928'
        '\\U0001e929\\U0001e92a\\U0001e92b\\U0001e92c\\U0001e92d\\U0001e92e\\U0001e92f\\U0001e930\\U0001e931\\U0001e932\\U0001e933\\U0001e934\\U0001e935\\U0001e936\\U0001e937\\U0001e938'
        '\\U0001e939\\U0001e93a\\U0001e93b\\U0001e93c\\U0001e93d\\U0001e93e\\U0001e93f\\U0001e940\\U0001e941\\U0001e942\\U0001e943');
    END IF;
    IF key LIKE ' %' OR key LIKE '% ' OR key LIKE '%  %' THEN
        key := btrim(regexp_replace(key, ' +', ' ', 'g'), ' ');
    END IF;
    RETURN key;
END
$function$;
""",
}

CHECKS = {
    "sqlite": [],
    "postgres": []
}

SCHEMA = "eNrtXG2P2rgW/isRX6ZI/cBLwgxXd1eiTNqmy0AvhO5uNVIU8tJmyxAamFG1q/73a8fvThwCzHRh6pF2C7afE7+c8/gcO5x/Gpuvy2QbNf5j/NMIlkm0Ip/T5f3dapN/TkLwT8MZu/Ybe2q8nzo3g+mfxm/2n8Zg7k6c8XBq39hj1xhPwH/z0ajx0mg8RNkmSVcYKFQFWeSHKaxxnRt75g5u3gv1frC995fJ35WNVundIoNdbXwYTIdvB9MXnVarWdLEC9K7KAsSfyk3ztskMV/c7jWN+dj539zOO5pmWZQKMMvMYdtoGcXpSqgzkcQwyaIgwEMndV38uCANk0+pt043W7E/bVS/TAMw8tAPhboOqlxn6UOyAiMpq0zCJL0TarodcToi8MwwrWqxSrf+Jp9y+w8XFizuN1/vo1B8YEuY5+/5qFabbeYnqy3Sl+CLh1XJ49Rg+NYe/ma8uCWqcdswXtnu77Y9NtrGYHxtgDXBf2iumBS22FQIKgIy/vurcXFRDhCXXoKySqUQpBsMl8SqpkxTaGtUpALwCkQhpFAFElSLomipunOS0nF95GpUcEEnKZSWqmCCtlIYLVXBmB5TDCoCAGdsvLiw5xcvjQt7lv9/fNGUBTA1pwJQERHwfuLa46EzGEEJg6HrfJjAT84Yf24WlQmbBadBoISNANpAsgqjbxHhy2/y7HmB7/umBaWIk4eNlwGwzXlBp9WzLjGAGCJs/z03Odw6Tlb5mj4Pwi6Q8bmx8CEMyq0mWrdXzht+BYyp/dqeApW1Z8YtaQqUL7cMoBDGZGxc2yPbtUHLmTt1hu4uVs615pG4Gcnam6ExrD7FIsDeRItgB9Etgh5IuqS7R1EvEnIgASPwgTRMVnUH8wHQ/Vd5zNSLbCBXimjqS6a+Xq65lcQJhFHy9DvBotepQZ4QRAg0vmz3Q7OEQEsw5LPZsfpBC2OkvmKb2gK2S8+UcSFNiXLW0RLMZboRebd1OPFm6TJfzMbsZjAayeNaZ1Dr1sgW5MpSF/ZfJFF5mxUllwlE7Q7kZqxax9IyEVOfkQlCUAYKoqVKXH1OJoj96JigqGpRSF7CTUorn5RuuwA9zKuE1EYHWZ/VADL+UkBSV63xejK1nTfjnB1e3BZ0rERkLWUrohTKV2Bc0lPCnC2rF/v9CuaUh9a+7LasTiltqiBmz7IsmWnZFBTmX2AOtgL8w14aw8lgZM+GtmJWW82m8ftbMJHGLWOi2wai9rWfbRNYcr4nIPXpXWgVpsH9HZgskeqP2AN+Cr7m9eVIzhZE1eZtAbUndwtYYf2Zh0tKK7G1uV9A1ed/QAHi8/al4TL06VIx11vGxp1Fx++p2ZjHkIe2/MA0r6oIuQwVXPav4qsKTs6JMk6zOx8HRKfPkijOkkiK0Qw77K1xPvE5zVA4JJEVrLtLw+KZgXzAugZBY5J6UA4TAyvSxV/RNnlIhbMDuPdFK2LUpBSMOnnwy+br8NNauqRHEhmTw6ZdinhlXmCQ2sTHIHRBKCIvKfS0n/8V8cKiURm0lJ4YApvljgzno4H3wZm6c/TdBXYNeORmMHQmY1hw4/zhDtgxInuctPxcNE7LC85sn/wVxQlKQ4XRUvW0iYrFLRAprj7aZIIIRV1ZVieMVWeVefswzX4ur+ogzyk37vQJjBtM/2PYNhSzn51CxJ7OCcXVdi4ooqZjodRqKIModb/d7vTbygN4YCyZvz2fjTD6to5C6jzt2Az9VUK0MDcK4AlmfMHhu11xQ4W0+JBstsqtdffF5UPeGe+zD1rCdtcD10bdJOZEkFbrtA7qnyhm4d20Op2ljQ8/uyLG8AjnV1SUqLPsPo8Wl50VUfQP2d2FJz7KBi9ILLEQ0ddhdTu8HnFid16STifv55BF0CWp/d4dXOefpzYwjY/4y3BwPR/iz/bYG86ns/wu9bUzHowc1gpo2Qh+aSrWiVgpt0iwqHJ1695N8JiDDvFk9GlEjyUzEvirIFr6oV++rnBa2FIYk6nBzbMzo8zQVB4S4ifRHTLqh32zXX1OSDA0MjVNM7Z2HRXKKLMXLXpx9WmhjMWcBqbFtGISP/OsqMDBvQ8eT3Z9cvsOS9CyoI2QOgHJahNkyfp8fICdO+mTbHC8ktYRzLXfLV044KkhnW9/wG53n4Qet+xEczzLapmRJR1OiwNHKiT1FyshsGVe6nF7KC9pJ9Pnb73kPP1q8I5QdPylbJDE2S0QX9k4q3ivdIHr0p7UN+ncXu5bYbp39K1cPQ4+0BNmkfCWebnoR1UUWDI+7yqK+z6hwBIlyglpE23OhYviKPgsOOvQnQEjB8NK+ftjWgXoXi7/O10JDnvPFNmMSaN9yB+NJAlld8nqfosiVCy88hWiaLX0g8h7CMqCi900qw5MUI23SZcgPq4VuTwtvdKwWB2YkCaHxQ5IZY9kPCxEUiHBU8blBf+7bXb7ZWKwkogyQGEdAUQvKRgWyN4sbsspHnN/UVnxUaWj3vMNJYwSNJjtDaRUhdorcABf3kwHNzR0qA4KyITUDQeE9pzFSDBco0DXDCNwa3kjLIki5L1Qet46Sz9l/p3SS4c2SyaydO6a0HOHnizkT9Fzz3VE1nZFPdLkYmUFrgBpltjNRmU0v8o9k8Bgz9vC7UwUwLAK2JMGPeKqe2Evbvk0dildaA6FadGz4KVan48/EJ0ifRGGxaHRCLyrsL0wSfBCRlWFQ+Ve98o0I3KVR9rmOPzcfGLhByIUexD+JtlsI/zC4HOIaIob+9nGI9TBqyMXtTwwwmFaQPTKA7H+ohOKpEd7syO04cQdt89zgmrsRPBcz7XRqR79+G4+c53XzlDYeji5e+3HxCmLvxSnrCQYkearSCHVS6jAKMMkrkviSUWtAK64mmLvOJGoi3Wl1AyduN4TAo6tS4tSqZqAOSSJnhbdrklfolBFT8AEoswPgrMLocqrt8m6khnDSNAJEk9k0eZ+uYtVgRvzLbnzPV8ZIeWd84rtSLgHZyDzgI+aZqG/TbOk9Nrzcy4lKsZrSLwMJ8Kf3W0O9yarUiJucsyB3KH7niK24wzq6CMtJonoNbvgBQWE9Ucj6jMPJ9OpPUHeM9iz0PXNB2fmoODkg3NtT7jmE3fK/fiLf6BkKCzEingGFKILHi4YFHt3mZTS/coeXztkl6p3/zJzxh5YA9yytO9FA+R/BMJVCSOIRSGndvMhd4/9KqNsZ8N2U+tYUjSgI/pzMselBWUUGRNrw3Aws+G70WMotcDM4Kk4dMR0jIMnFhvy2gzViKmp4UKp3JvZReYGmF+M29IdAwcrZRCxA+Vg0qhp2KOZvUsSMMCm4hSXTSCW4LV7iwXaYBRj4k5zSyypFfWDbvUZcBHV715GlrX7GqzEOLxeJ4qjNuc7UbNQwqDLtei3fRpIql2u4gxdtoNOe8HPD4sxH5JN6qUB0Jjz+CXVMgJzlUnOhOxL+A9RZQv6dgrzY5ThF5sgDz3bM3ux70vhF6oiVACez0Vc3BQfvPVKpoDWLsqS4PNjrxp7Rc6S37VbV097/s7iFrZ5NwMEWPUyXGE4+c8+0s32U4ZtvToBBvCRZvbUGYyYj8gNdH89dD/W0kSpmU58oRNf6MQXOvGFTnyhTHxxPkStE17ohBc64YVOeHGuCS9OlWlPK9HFq8lkpDNd6EwXOtOFznRxHpkuzp/XdYYLneFCZ7jQGS6eIsPFabDjM85sUXCYdWoLndriDFNbPDM36siUFo9t1TqnxY/PaXEaGq1zWehcFjqXhc5loXNZ6FwWOpfFj8plcSJ7v85hoXNY6BwWP2kOi9PgoH8pd4X7sSx7BSrV+St0/gqdv0Lnr9D5K3T+Cp2/oiJ/xblEMTpvhc5bofNW6LwVj5K34sTCJlWDc8xYUbjVLE1ZgUM3nbRCJ63QSSt00gqdtEInrdBJK55b0orT8LKeKFkF8GCeW7qK+ov1WPkpXu2ZoOL7/wGpczU8"

MODELS_STATE = (
    "eJztXWtv2zgW/SuEP3UAb9E4j3YfWMBJ3Z3s5FEkntnBtIXASHTMHZn0SHLSdLb/fUnJsl"
    "6UTCV+SNQFWiCmLmX5kLokz7m8/LM34w5x/ddnLiUsIL2/oT97DM/kH/lLfdTD83lyQRYE"
    "+M4Nbe2U0Z0feNgORPEEuz4RRQ7xbY/OA8qZNB4im8/mmD2hYIoD8YGFFXyEmYPm+MlHE+"
    "6J4oXnE/+1vKfDbXFTyu6fV33B6B8LYgX8ngRT4ombfPoiiilzyFfixx/nv1sTSlwnAwJ1"
    "5A3Ccit4modl52GZc2fZ3F3MWGI2fwqmnK3sKAtk6T1hxMMBkTcOvIUEhC1cdwldjFH0jI"
    "lJ9HCpOg6Z4IUrYZW1owdIynqWdXU9tm5HY8vqFSCPa6RgXBYJ9GRziUf1w999Lx/hL38d"
    "DA4P3w7eHJ68Oz56+/b43Zt3wjZ83uKlt9+jh0lAim4ln+r0/F/nV2P5QFy0UdRXZMH3sA"
    "4OcFQrbIME9Afi+fLBi8iLPnYvGjAPf6rC+jaIEa9qhLggaYWkL++gGSoQjdFL0LI9gh2u"
    "AssPcPTzM2Al9jmsRHuQgM7I6/gPs5Abn1+ObsfDy4/y9jPf/8OVpe+H45G8MghLn3Klr0"
    "5+yHbe1U3Qf87HPyL5Ef12fTUK4eR+cO+F35jYjX/ryWfCi4BbjD9a2EljEhfHRZmGFU5t"
    "gV36rVbr5ipBEze6iRmf3Xmk2Lpj8rXYtIlxrlUFOi1sx94Mf7Vcwu6Dqfg4ePOmomF/Gd"
    "6c/Ti8eSWscq11tbw0iK59V8ArIJwRz6bYrQV0ttqzIF8O3V1CnE50QY4sN4LrfudMGVQP"
    "TjRAPcj7nARTeSk3vnPPI4oRQIlqYmxghz0+0umwx0flHVZey6IbEJdMONPFN21uHsJHOh"
    "7hqNwhHBX8gUM9YtvKybwS34y9eQAfavncwwqfe1j0uTZ36D235NxEe4gr1DEP6wMdqA/K"
    "kT4oAO1yW0ytHazgBJQgZ+y3BPAeR7qBFsCDCoQHBYjnHn+gTEy6NCHO2BvYh7eBMXUony"
    "kAHrHF7CxCNg9zUmV3S4/e6La3G6c80PHJg3KXPMgjTIRXVS3aKxBOquwQ4Y/X49HV2fnw"
    "oq1AMx5gv4jzBWf3JSu7pb0JrqKKCBn9mqcJ7xa+eGpH17GmzbfVIwtjV283/fDgjdY0TJ"
    "pVzA6iiZhUDia/p2hsWXCH7d8fsedYmSupGVskl/jiIsMuUfTg0+UdPvx0Q1wcqCfEWYXm"
    "g7xXC3mg73HXi0uXPSM3x2UBtgP+UqiWtzEVpjn2AmrTOZa962VQfUzdylS4Iu1Q9Ahx8x"
    "e/hal7mYqXKBa/yd4EXOfJrUxCS3p/PuBl40Hx0mwwy5dghu/DnyS/W36Tys+XK/WrcWCt"
    "XB8NP6FpXdHeIzahD8RH4c8XUIWi++OU2lOEUXT/RJpfK+I/43Yg6oOo30afAaJ+pxVfEP"
    "WNb2IQ9Q2UmBuFK4jMIDK3FmEQmUFkNgZrEJlbKICCyLx9jEGZA2Vuv8pcZvRaEp6azF/W"
    "fFvsk5kcYEEQLbRCsQluyIR4hNmqdXBxG1q7kC+TCkSxhx9X7HSuzwkAxM8mQQTP6HZ8c3"
    "4m0NUSl3culTbT+zZVKW0jWnsUStsI19500raAtVWZNHZcKok05dQq5NG0lZYyGtqjOfF8"
    "zhAOEs2SewgzRJizLFArofWqg/LZvFlPH5RPUD5BFgPls9NNDMrnVjk1PCeuSx3Vyk6JcM"
    "beBF4tr4JqYXxSgfGJQucAIRSE0J0gvHkh1OPKzQRy29EtCUp2Hq0q5RB2qb+1yWbvH5MF"
    "syV86G5B3YAy/7X8vn9ui2auQPr2cnhxUZyHzj0p+cxVYucpF5DhIpKZKjk070SdbaG5Kt"
    "ktcKfX1xeZmcnpeW5tdPXz5elIuOCwCwsjGmSWTPvckthoz7D5jXKgMYHGZBLbUoQ93MtQ"
    "F/x0pWc1QcNiJ0DlM0HlK+3eL8FUd3tos3p0XVzTL/QLNFQQcPYo4GT0VIWIk9dby4Wced"
    "5SQ8xZqjCPU17claZSb9bag1zTvOGrD3INyDXA5YNc0+kmBrnGMLmm4SBvQ68RD7GYiam/"
    "rqSQsTePOdTqxxXduNiLQRADQay1ghjQ3kB7m7RqBdobaO8m9X2gvZuB68Zo7/BpN0N7r2"
    "7VwoWL1i4P7FM/IHJf8AuxGq5uZBJU25QIPnBvFm0gUugDycV+lTgwyZhpbfOQR8ohPkHB"
    "lCAbB9jl9wui3tJRbgp6QPPG9T7oAaAHAFkMekCnmzjK16NN9cXGm2FKGnSG1+Z5KFBatp"
    "oScCrsFHPwD1T83PfEprNoCZhBeVUn75Qi+9epei0DfP0MKIuemBuXZZyqiL/O1DKwo24+"
    "BnvuiS7FLdnxavbVXM0X99iGqQB1Oyy/+6+YLjyohNXS/FKZOiZIJ/VyTMkcA4SpxehSzL"
    "KVugeamL3SB8W7Wrb/J7Hf4eafeJrU2r0/oNE16GAiOBBl/7ymw71eGa0pr/XXspqxlQap"
    "Gf424qlIzPQlIC2BtGzj6wukZacZLSAtjW9ioNYgiLntQcwQYwsxtq3VNkLWQwFuJUuiQh"
    "dYEmBJWsGS+MTfAD9yS3w9ZqRh/mQvxEiGTCpJ7Jsmm6qT+2Ys15Ik14zEAV0+dx0U8FWC"
    "3iJtss54PZHyqYcZDf0jW8yIx3tfgFoBaqV5DgColU6vu4FaMb6Jydc5cUp2tShnndkKEB"
    "e2fu20HOn1BpLYektbtprynhQHkeVESBuoxL5zUEEwV9eCuZqGfN1orjAQ0xKoPFBfeWbg"
    "+jDObO3OI0oEEqpZWYUDSKrs7u3vfby5/viznKXshjfavBN4CJ2mNcUCvSLc73E0D8ouBn"
    "NVqqbARg1VckZbGKvUzLFybpkYm0fKH2sRmscVfOZxMSgeTmCFE1j3S65DmhBIE9L5Flht"
    "M9dFP18BOj9kaHnxQAgZWpqfoUXpNZ6FbCYDhpn9Ne8lIevNjrLe7Dj4oZUYwfEBewwVSb"
    "+DikiR3CtaHihCc4Y6Zwck5w0gwjzuusRBlMkIkDDqxFae/6xZSxE58qkQzZI58eALbNHZ"
    "+0IA4kjWeQeII+l0kAHEkRjfxG3Ro4Zn4/NfWitGAcO6H4Y1NQPTxr5Yx4gRfT8tkJ7z6r"
    "aAog68ApviWXNrkvrEoJmZI/p5arDoBTSYwfyZdrXRzR+f164erguu4gXXJ7VBIni2RFBO"
    "uG6T80ll0FZQPtn82uWMD87arSV8xlOCcCBqOFj0DJntGWfIHCz+IZ/4ctVeJH5q11YSQP"
    "6KSAXqp1EDZB+oH6B+gBcA6qfTTdwS6qfFGxFmlIkGUKiMZWNJqkLndsc0nKwxdSYEXE1j"
    "GiBaL+hCn7E2YubZCIYsWbTVZhmMC5zp51iGTJcDPmzPfFjzqNwmgqvP5O6HHls6DQU1lr"
    "iTclos8VZaCYUJtqcC1Ji6ioitqvgnjRo6WXPSmY8pE32d94TNp9R6Il26/LufMGDhL1wa"
    "Q8od4MsaOHgCX9ZpMgX4MuObeELsqe5W8pVtl/eQy/wPVjKY5/c629gdL3t1IW1EqloZgp"
    "pvRHsQvL0cXlyoc3BYyylQLQiXdbqO3zfOdDePx6YGktsnOsmbT8pzN58UUjeXvdhlg936"
    "N7rGONeeXtm+YU7lasoadY2PgRZtQouCDFVjheZQj9hqTk05ZmTsTUjPkhNFtVKOHFZkHD"
    "ksJhwhzMU2sR5sTYwz9uZhvJUUQy1R99ufaAwyZW2zG0eAWT538Vw31W2hDmANWck2f2Yv"
    "BKvsO3WTw71amZsSexOmtY0IlwAVeov7idKy6fMSDS0rt6tj18ozlLzTL0gzlOwueWFKmO"
    "x2lpYxhntKCZMk0VGmhMnk2KlKCZM11AiHkC+lMEGPNJiuTgLqI39hi4++LMGui7gn/poR"
    "Egjo+uhxSsXVGX5CLsHLI4SYmBwheXSaaivR9r5GK/Ai1KEgZAJCJhroaCBkotO0NIRMGN"
    "/EJSETpWqSTtQENOvemzWg83rMclzBQGF984Ty8rHUK+pSMi5Xq3uUnOjf4tvrah6ZWruU"
    "PUZX789HV+NRW2WPuce/0hm2cB2xtFjJhH66A8U0HBmtdZiXhyIqqnY5MlGuETzLIzb3xM"
    "/lniqOqeyMdHXdHZ6Xvipp7YHp07BLkhpxRukaEGzU5Llh5G6qX60KP7Xmvdq8l9qDWqDp"
    "pBp48pFiIrOb+QscfbQtmOHoo262QCRK8DrBCyl7wL2FKWm7in9V+AIklYRzp1py7lTsgp"
    "8HbKqymaBmB6gGJtBoL65Nzp8xfKA+v7YFNrynyi+butyvTDArDS2eWK4PIGEIu8QLUDDF"
    "AeKMIKk8Ew/5jPNvxEGvFiygLsIM0YjW+EFGeTjUn1Hfl9cZX11RBI5s9Paf2WfmEvF+eK"
    "KZp/G9+gijiUcIkqih6H4yloQgLP/bNhdl/t/R597nHqJ+WPNxyl2CbOHBPFKe+zb6LnnZ"
    "dvEDJL3d/yyojyAiZZ03hIiUTnOXEJFifBMn45IGpZoYm0io6vGpVXRqkU2VQ70etitbA2"
    "NCtgLuFAv/U0Mxi81BLmuaPyrwUXtaORGP2tOeatEUXelXrpcSm3UrpfKGXR/CXm+dwIIP"
    "oWH+ZTBstTA4OHp79O7w5Gi1SFiVVK0NXrAOOJtiTw1t+UrABE8+OD7W8OTCqtSTh9eynl"
    "y+VDUQXpobiO52JiFcrFmjVzuL8L9vr6/UCKeq5EdLagfof8ilvmGrWglGZoyMMX11Ofw1"
    "D/fZxfVpfvCTNzhViSu7HMy+/x/nM2TU"
)
