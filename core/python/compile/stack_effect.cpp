// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/compile/stack_effect.h"

#include <bit>

namespace loopscope::python {

int stackEffect(Opcode op, int32_t arg, uint32_t extra) {
  using enum Opcode;
  switch (op) {
    case Line:
    case Swap:
    case DeleteFast:
    case MakeCell:
    case DeleteCell:
    case DeleteFree:
    case DeleteGlobal:
    case DeleteName:
    case AddConst:
    case SubtractConst:
    case Not:
    case Negative:
    case Positive:
    case Invert:
    case Jump:
    case JumpBack:
    case GetIter:
    case ListToTuple:
    case LoadAttribute:
    case NoteHandled:
    case Yield:
    case YieldAsync:
    case GetDelegate:
    case GetAwaitable:
    case GetAsyncIter:
    case CallExit:
      return 0;
    case LoadConst:
    case Copy:
    case LoadFast:
    case LoadCell:
    case LoadFree:
    case LoadGlobal:
    case LoadName:
    case LoadNameOrFree:
    case LoadOwnCell:
    case LoadOuterCell:
    case ForIter:
    case LoadMethod:
    case PushHandled:
    case EnterWith:
    case EnterAsyncWith:
    case CallExitRaised:
    case GetAsyncNext:
    case ImportName:
    case ImportFrom:
      return 1;
    case LoadFastLoadFast:
    case LoadFastLoadConst:
      return 2;
    case MatchException:
    case MatchGroup:
    case MatchSequence:
    case MatchMapping:
    case Length:
    case ClearFast:
      return 0;
    case Pop:
    case StoreFast:
    case StoreCell:
    case StoreFree:
    case StoreGlobal:
    case StoreName:
    case Add:
    case Subtract:
    case Multiply:
    case Divide:
    case FloorDivide:
    case Modulo:
    case Power:
    case LeftShift:
    case RightShift:
    case BitOr:
    case BitXor:
    case BitAnd:
    case Equal:
    case NotEqual:
    case Less:
    case LessEqual:
    case Greater:
    case GreaterEqual:
    case Is:
    case IsNot:
    case In:
    case NotIn:
    case JumpIfFalse:
    case JumpIfTrue:
    case JumpIfFalseOrPop:
    case JumpIfTrueOrPop:
    case JumpIfNone:
    case JumpIfNotNone:
    case ListAppend:
    case SetAdd:
    case ListExtend:
    case SetUpdate:
    case DictUpdate:
    case DictMerge:
    case DeleteAttribute:
    case LoadItem:
    case Return:
    case PopHandled:
    case Reraise:
    case ReraiseStar:
    case Delegate:
    case ImportStar:
    case MatchKeys:
    case CopyWithoutKeys:
      return -1;
    case JumpUnlessEqual:
    case JumpUnlessNotEqual:
    case JumpUnlessLess:
    case JumpUnlessLessEqual:
    case JumpUnlessGreater:
    case JumpUnlessGreaterEqual:
    case DictAdd:
    case StoreAttribute:
    case DeleteItem:
    case EndAsyncFor:
    case MatchClass:
      return -2;
    case StoreItem:
      return -3;
    case Unpack:
      return arg - 1;
    case UnpackStar:
      return arg + static_cast<int>(extra);
    case BuildTuple:
    case BuildList:
    case BuildSet:
    case BuildSlice:
    case BuildString:
      return 1 - arg;
    case BuildDict:
      return 1 - 2 * arg;
    case Format:
      return extra == 1 ? -1 : 0;
    case Call:
    case CallKeywords:
      return -arg;
    case CallMethod:
    case CallMethodKeywords:
      return -arg - 1;
    case CallSpread:
      return -1 - arg;
    case MakeFunction:
      return 1 - std::popcount(extra & 7) - static_cast<int>(extra >> 3);
    case MakeClass:
      return -2 - arg;
    case Raise:
      return -arg;
  }
  return 0;
}

int jumpEffect(Opcode op) {
  switch (op) {
    case Opcode::Jump:
    case Opcode::JumpIfFalseOrPop:
    case Opcode::JumpIfTrueOrPop:
      return 0;
    default:
      return -1;  // ForIter drops its iterator, the others what they tested
  }
}

}  // namespace loopscope::python
