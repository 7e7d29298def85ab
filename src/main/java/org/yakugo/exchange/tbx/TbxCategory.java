package org.yakugo.exchange.tbx;

/**
 * The data categories of TBX-Basic that a concept of ours fills, each with the element that holds
 * it in the styles with attributes and the module that it belongs to in the style with elements.
 */
enum TbxCategory {
  SUBJECT_FIELD("descrip", "min", "subjectField"),
  SOURCE("admin", "basic", "source"),
  CUSTOMER_SUBSET("admin", "min", "customerSubset"),
  TRANSACTION_TYPE("transac", "basic", "transactionType"),
  STATUS("termNote", "min", "administrativeStatus"),
  PART_OF_SPEECH("termNote", "min", "partOfSpeech"),
  GEOGRAPHICAL_USAGE("termNote", "basic", "geographicalUsage");

  final String element;
  final String module;
  final String type;

  TbxCategory(String element, String module, String type) {
    this.element = element;
    this.module = module;
    this.type = type;
  }
}
